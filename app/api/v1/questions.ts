import { z } from "zod"
import { longestWords, readWords } from "@/domain/list-filter"
import { defaultLocale, localeCodes } from "@/domain/locales"
import { kindNames } from "@/domain/story"
import { filedTerms, termKinds } from "@/domain/terms"
import { readCursor } from "./cursor"

/** What may be asked. The document that describes this interface is made of these schemas, and so is every refusal. */

const ofTerm = /^[\p{Letter}\p{Number}]+(?:-[\p{Letter}\p{Number}]+)*$/u
/** Made of a name, whatever it is written in: in many scripts vowels are marks, and somebody's name has a sign. */
const ofPerson = /^[^\s\p{Control}\p{Surrogate}]+$/u

const slug = (what: string, example: string, form = ofTerm) =>
  z
    .string()
    .regex(form, "This is no slug. One looks like fair-work.")
    .max(100, "A slug has 100 characters at most.")
    .optional()
    .meta({ description: `Only stories ${what}, by its slug.`, example })

const oneOf = (names: readonly string[]) => `It must be one of ${names.join(", ")}.`

export const language = z
  .enum(localeCodes, oneOf(localeCodes))
  .meta({ description: "A language by its code.", example: "en" })

const instantForm = "An instant is written in UTC, as 2026-11-23T00:00:00Z."
const instant = z.iso.datetime(instantForm).refine(written => written >= "1900", instantForm)

const limitForm = "A limit is a whole number from 1 to 100."
const cursorForm = "This cursor is none of ours. Take it from the next link of a page."

/** What is read page by page. */
const pages = (what: string) => ({
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/, limitForm)
    .transform(Number)
    .default(20)
    .meta({
      description: `How many ${what} to a page.`,
      override: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    }),
  cursor: z
    .string()
    .max(100, cursorForm)
    .refine(cursor => readCursor(cursor) !== undefined, cursorForm)
    .optional()
    .meta({
      description: "Where to read on. It stands in the address of the next page; its letters mean nothing.",
    }),
})

export const storiesQuestion = z.strictObject({
  language: language.default(defaultLocale).meta({
    description: "The language to read in. Stories that are not published in it are left out.",
  }),
  kind: z
    .enum(kindNames, oneOf(kindNames))
    .optional()
    .meta({ description: "Only stories of this kind.", example: "interview" }),
  topic: slug("on this topic", "worker-cooperatives"),
  region: slug("from this region", "africa"),
  country: slug("from this country", "kenya"),
  series: slug("of this series", "coop-champions"),
  person: slug("that name this person", "achieng-odera", ofPerson),
  year: z
    .string()
    .regex(/^[1-9]\d{3}$/, "A year has four digits.")
    .optional()
    .meta({
      description:
        "Only stories of this year: events and campaign days that take place in it, others that were first published in it.",
      example: "2026",
    }),
  q: z
    .string()
    .max(longestWords, `Search for ${longestWords} characters at most.`)
    .transform(readWords)
    .refine(words => words !== "", "Search for at least one word.")
    .optional()
    .meta({
      description:
        'Only stories in which all these words stand, in any form and with or without accents. "Quotation marks" keep words together, a dash before a word leaves it out, and OR parts alternatives. Stories stay in order of time.',
      example: "fair work",
    }),
  "updated-since": instant.optional().meta({
    description:
      "Only stories whose present edition went live then or later: new ones and corrected ones. What was taken down since is not among them; to keep a copy, read the changes.",
    example: "2026-11-23T00:00:00Z",
  }),
  ...pages("stories"),
})
export type StoriesQuestion = z.infer<typeof storiesQuestion>

export const changesQuestion = z.strictObject({
  language: language
    .optional()
    .meta({ description: "Only changes in this language. Where nothing is said, in all languages." }),
  since: instant.optional().meta({
    description:
      "Only what changed then or later. Where nothing is said, everything that ever was published is told, as it stands now.",
    example: "2026-11-23T00:00:00Z",
  }),
  ...pages("changes"),
})
export type ChangesQuestion = z.infer<typeof changesQuestion>

export const storyPath = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "A story has a number.")
    .meta({ description: "The story's number, the same in all its languages.", example: "12" }),
})
export const textPath = storyPath.extend({ language })

const termPaths = filedTerms.map(name => termKinds[name]) as [string, ...string[]]
export const termsPath = z.strictObject({
  terms: z.enum(termPaths, oneOf(termPaths)).meta({ description: "What kind of terms.", example: "topics" }),
})
export const termsQuestion = z.strictObject({
  language: language
    .default(defaultLocale)
    .meta({ description: "The language of the names, and of the stories counted." }),
})
export const noQuestion = z.strictObject({})
