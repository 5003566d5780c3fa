import { z } from "zod"
import { beyondBounds } from "./document-bounds.ts"
import type { Field, FieldForm } from "./field.ts"
import * as field from "./field.ts"
import { gapsIn } from "./gaps.ts"
import { picturesInContent } from "./pictures-in-content.ts"
import type { RichText } from "./rich-text.ts"
import { endsBefore, neverShown } from "./schedule.ts"
import { readable } from "./within-bounds.ts"

/**
 * Content kinds: one definition a kind. The form, the validation, the public list entry and page, and the structured
 * data all follow from it. To add a field, add it here.
 */

const shared = {
  kicker: field.line("Kicker", {
    max: 120,
    hint: "The line above the title. Left empty, the series or the kind stands there.",
  }),
  title: field.line("Title", { max: 200, required: true }),
  summary: field.paragraph("Summary", { hint: "One to three sentences for lists. It may stay empty." }),
}
/** With each edition that follows one that visitors have had. It is approved like any other words. */
const change = {
  changeNote: field.changeNote("What has changed", { required: true, afterFirst: true }),
}
const imported = {
  originallyPublishedOn: field.date("Originally published on", {
    hint: "Only for a text brought over from elsewhere. Lists sort by it.",
    past: true,
  }),
}
/** Of what stands in lists by days of its own. */
const announced = {
  originallyPublishedOn: field.date("Originally published on", {
    hint: "Only for a text brought over from elsewhere.",
    past: true,
  }),
}
/** A text whose summary says it all has nothing more to say. */
const unlessSummed = {
  required: true,
  orElse: "summary",
  hint: "It may stay empty where the summary says it all.",
}
const leadImage = { leadImage: field.image("Lead picture") }

const kind = <Fields extends Record<string, Field<unknown>>>(definition: {
  label: string
  /** The first part of the public address, after the language. */
  path: string
  /** The schema.org type of the page. */
  schemaType: string
  fields: Fields
}) => definition

export const kinds = {
  news: kind({
    label: "News",
    path: "news",
    schemaType: "NewsArticle",
    fields: { ...shared, ...leadImage, body: field.body("Text", unlessSummed), ...change, ...imported },
  }),
  interview: kind({
    label: "Interview",
    path: "interviews",
    schemaType: "Article",
    fields: {
      ...shared,
      people: field.people("People", { required: true, hint: "Who is interviewed." }),
      leadImage: field.image("Lead picture", {
        hint: "Feeds and links show it. The page and lists do where nobody is portrayed.",
      }),
      interviewedOn: field.date("Interview conducted on"),
      body: field.talk("Introduction, questions and answers", { required: true }),
      ...change,
      ...imported,
    },
  }),
  profile: kind({
    label: "Profile",
    path: "profiles",
    schemaType: "ProfilePage",
    fields: {
      ...shared,
      people: field.people("Colleague", { required: true }),
      office: field.line("Office", { max: 160 }),
      body: field.talk("Text", { required: true }),
      ...change,
      ...imported,
    },
  }),
  event: kind({
    label: "Event",
    path: "events",
    schemaType: "Event",
    fields: {
      ...shared,
      wholeDays: field.flag("Whole days", { hint: "Without times: from the first day to the last." }),
      startsAt: field.wallTime("Starts", { hint: "Left empty, visitors read “Date to be confirmed”." }),
      endsAt: field.wallTime("Ends"),
      timeZone: field.timeZone("Time zone", { hint: "Where the event's clock hangs." }),
      online: field.flag("Takes place online"),
      place: field.line("Place"),
      registration: field.link("Registration link"),
      cancelled: field.flag("Cancelled", {
        hint: "The page stays, and says so; calendars that have the event strike it out.",
      }),
      ...leadImage,
      body: field.body("Text", unlessSummed),
      ...change,
      ...announced,
    },
  }),
  campaign_day: kind({
    label: "Campaign day",
    path: "campaigns",
    schemaType: "Article",
    fields: {
      ...shared,
      date: field.date("Date", { required: true, hint: "The day in the year of this text." }),
      theme: field.line("Theme"),
      ...leadImage,
      body: field.body("Message", { required: true }),
      ...change,
      ...announced,
    },
  }),
}

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]]

/** The kinds that are about a day of their own, so that a calendar can have them. */
export const datedKinds: readonly Kind[] = ["event", "campaign_day"]

/** The kinds that name the people they are about. */
export const kindsWithPeople = kindNames.filter(name => "people" in kinds[name].fields)

type ContentOfFields<Fields> = { [Name in keyof Fields]: Fields[Name] extends Field<infer T> ? T : never }
export type Content<K extends Kind = Kind> = {
  [Name in K]: ContentOfFields<(typeof kinds)[Name]["fields"]>
}[K]
/** Content with its kind beside it, so that a switch over `kind` knows the fields. */
export type KindedContent = { [K in Kind]: { kind: K; content: Content<K> } }[Kind]

const fieldsOf = (kind: Kind) => Object.entries(kinds[kind].fields) as [string, Field<unknown>][]

/** Before anything looks into a content that calls itself for what is inside: is it small enough for that? */
const bounded = z.record(z.string(), z.unknown()).superRefine((content, context) => {
  for (const [name, value] of Object.entries(content)) {
    const message = beyondBounds(value)
    if (message) context.addIssue({ code: "custom", path: [name], message, continue: false })
  }
})

const schemas = Object.fromEntries(
  kindNames.map(name => [
    name,
    bounded.pipe(
      z
        .strictObject(Object.fromEntries(fieldsOf(name).map(([key, { schema }]) => [key, schema])))
        .superRefine(checkTogether),
    ),
  ]),
) as unknown as Record<Kind, z.ZodType<Content>>

/** What may be stored for a kind: every field present and well-formed, though perhaps empty; unknown ones refused. */
export const contentSchema = (kind: Kind) => schemas[kind]

/** A text with nothing in it yet. */
export const emptyContent = <K extends Kind>(kind: K) =>
  Object.fromEntries(fieldsOf(kind).map(([key, { empty }]) => [key, empty])) as Content<K>

/** A content with every field of its kind: one that was written before a field was thought of lacks it. */
export const completed = <K extends Kind>(kind: K, content: Partial<Content<K>>) =>
  readable({ ...emptyContent(kind), ...content } as { body: RichText }) as Content<K>

/** Whether visitors have been given an edition of the text before this one. */
type Past = { isFirst: boolean }

const fieldsAskedFor = (kind: Kind, { isFirst }: Past) =>
  fieldsOf(kind).filter(([, { form }]) => !(form.afterFirst && isFirst))

/** The fields of a kind as its form shows them, in order. */
export const formOf = (kind: Kind, past: Past): FieldForm[] =>
  fieldsAskedFor(kind, past).map(([name, { form }]) => ({ name, ...form }))

/**
 * What must be filled before the text can be submitted: required fields, questions with their answers, and descriptions
 * of its pictures.
 */
export const whatIsMissing = (kind: Kind, stored: Content, past: Past): string[] => {
  const content = readable(stored) as Record<string, unknown>
  return fieldsAskedFor(kind, past).flatMap(([name, { form, isMissing }]) => {
    const value = content[name]
    if (form.required && isMissing(value) && !(form.orElse && content[form.orElse])) return [form.label]
    return [
      ...(form.type === "conversation" ? gapsIn(value as RichText) : []),
      ...(picturesInContent(value).some(({ alt }) => alt === "")
        ? [`${form.label}: the description of a picture`]
        : []),
    ]
  })
}

/** Dates that have to have come, and have not by `today`, with a sentence for each. */
export const stillToCome = (kind: Kind, content: Content, today: string): Record<string, string> =>
  Object.fromEntries(
    fieldsOf(kind)
      .filter(([name, { form }]) => form.past && String((content as Record<string, unknown>)[name]) > today)
      .map(([name]) => [name, "This day is still to come. A text from elsewhere was published before."]),
  )

function checkTogether(content: Record<string, unknown>, context: z.RefinementCtx) {
  if (content.wholeDays) return checkDays(content, context)
  const { startsAt, endsAt, timeZone } = content as { startsAt?: string; endsAt?: string; timeZone?: string }
  const complain = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message })
  if (startsAt && !timeZone) complain("timeZone", "A time needs its time zone.")
  const wrong = Object.entries({ startsAt, endsAt }).flatMap(([path, wallTime]) => {
    const problem = wallTime && timeZone ? neverShown({ wallTime, timeZone }) : undefined
    return problem ? [{ path, problem }] : []
  })
  for (const { path, problem } of wrong) complain(path, problem)
  if (endsAt && !startsAt) complain("startsAt", "An event that ends must also start.")
  if (startsAt && endsAt && wrong.length === 0 && endsBefore({ startsAt, endsAt, timeZone }))
    complain("endsAt", "The event ends before it starts.")
}

/** Days need no clock. The times that were typed before stay where they are, and count for nothing. */
function checkDays(content: Record<string, unknown>, context: z.RefinementCtx) {
  const { startsAt = "", endsAt = "" } = content as { startsAt?: string; endsAt?: string }
  if (endsAt && !startsAt)
    context.addIssue({ code: "custom", path: ["startsAt"], message: "An event that ends must also start." })
  else if (endsAt && endsAt.slice(0, 10) < startsAt.slice(0, 10))
    context.addIssue({ code: "custom", path: ["endsAt"], message: "The event ends before it starts." })
}
