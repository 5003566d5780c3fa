import { z } from "zod"
import { localeCodes } from "@/domain/locales"
import { conversation } from "@/domain/rich-text"
import { kindNames } from "@/domain/story"
import { language } from "./questions"

/** What is answered. */

const day = (description: string) => z.iso.date().meta({ description, example: "2026-11-23" })
const address = (description: string) => z.url().meta({ description })
const text = (description: string) => z.string().meta({ description })

const reference = z
  .object({ slug: text("What to ask by."), name: text("The name, in the language of the text.") })
  .meta({ id: "Reference", description: "A region, country, topic or series." })

export const entrySchema = z
  .object({
    id: z.int().meta({ description: "The story's number, the same in all its languages.", example: 12 }),
    language,
    kind: z.enum(kindNames),
    title: z.string(),
    kicker: text("The line above the title; it may be empty."),
    summary: text("One to three sentences; it may be empty."),
    series: reference.nullable(),
    publishedOn: day("The calendar date of first publication."),
    days: z
      .object({
        from: day("The first day."),
        to: day("The last day; the first again where there is one only."),
      })
      .nullable()
      .meta({
        description:
          "What an event or a campaign day is about, on the calendar of its place. Null for other kinds, and while it is to be confirmed.",
      }),
    updatedAt: z.iso
      .datetime()
      .meta({ description: "When the present edition went live.", example: "2026-11-23T09:30:00Z" }),
    isWithdrawn: z.boolean().meta({
      description:
        "It was withdrawn and stays readable. Whoever shows it shows the notice too, which stands in the text.",
    }),
    languages: z
      .array(z.enum(localeCodes))
      .meta({ description: "The languages in which the story is published." }),
    links: z.object({
      page: address("The page for readers. Link to it."),
      text: address("The whole text, in this interface."),
      story: address("The story in all its languages, in this interface."),
    }),
  })
  .meta({ id: "Story", description: "A story in one language, without its text." })

export const storiesSchema = z
  .object({
    stories: z.array(entrySchema),
    next: z
      .url()
      .nullable()
      .meta({ description: "The next page; null on the last one. The Link header says the same." }),
  })
  .meta({ id: "Stories" })

export const changeSchema = z
  .object({
    id: z.int().meta({ description: "The story's number." }),
    language,
    kind: z.enum(kindNames),
    status: z.enum(["published", "withdrawn", "moved", "gone"]).meta({
      description:
        "What readers get now. Published: the text. Withdrawn: the text under a notice. Moved: they are sent elsewhere. Gone: they are told that it was taken down, or has expired. Remove your copy of what has moved or gone.",
    }),
    changedAt: z.iso.datetime().meta({
      description:
        "Since when: the last time that the text came, was corrected, got another address or was filed elsewhere, was withdrawn, moved or taken down.",
      example: "2026-11-23T09:30:00Z",
    }),
    reason: z
      .string()
      .nullable()
      .meta({ description: "What readers are told of why it was withdrawn or taken down." }),
    movedTo: z.url().nullable().meta({ description: "Where readers are sent." }),
    page: address("The page for readers; where it was, once it has moved or gone."),
    story: entrySchema
      .nullable()
      .meta({ description: "The story as it stands in lists; null once it has moved or gone." }),
  })
  .meta({ id: "Change", description: "The last that happened to a story in one language." })

export const changesSchema = z
  .object({
    changes: z.array(changeSchema),
    next: z
      .url()
      .nullable()
      .meta({ description: "The next page; null on the last one. The Link header says the same." }),
    resume: z.url().nullable().meta({
      description:
        "On the last page: where to ask the next time, whenever that is. It tells the last minute again, so that nothing falls between.",
    }),
  })
  .meta({ id: "Changes" })

export const storySchema = z
  .object({ id: z.int(), texts: z.array(entrySchema) })
  .meta({ id: "StoryInAllLanguages", description: "A story with its language versions, by language code." })

const picture = z.object({
  imageId: z.int().meta({ description: "The picture's number, as it stands in `pictures`." }),
  alt: text("For people who cannot see it."),
  caption: z.string(),
  credit: text("Whom to name."),
})

const person = z.object({
  slug: z.string().nullable().meta({ description: "What to ask by." }),
  name: z.string(),
  qualifier: text("What tells them from others of the same name; mostly empty."),
  role: z.string(),
  organisation: z.string(),
  about: z.string(),
  portrait: picture.nullable(),
})

const richText = conversation.meta({
  id: "RichText",
  description:
    "The text as a tree, in the shape of a ProseMirror document. Links that begin with / belong to this site.",
})

export const textSchema = entrySchema
  .extend({
    notice: z
      .object({ reason: z.string(), since: day("The day on which it was withdrawn.") })
      .nullable()
      .meta({ description: "Set when the text was withdrawn: why, and since when." }),
    changes: z
      .array(z.object({ date: day("The day of the change."), note: z.string() }))
      .meta({ description: "What readers were told of changes, newest first." }),
    regions: z.array(reference),
    countries: z.array(reference),
    topics: z.array(reference),
    people: z.array(person).meta({ description: "Whom an interview talks with, or a profile is about." }),
    leadImage: picture.nullable(),
    interviewedOn: z.iso.date().nullable().meta({ description: "Of an interview." }),
    office: z.string().nullable().meta({ description: "Of a profile." }),
    event: z
      .object({
        isWholeDays: z.boolean().meta({ description: "It has days and no times." }),
        startsAt: z.string().nullable().meta({
          description:
            "As a clock in the time zone shows it, or the date alone of whole days; null while to be confirmed.",
          example: "2026-11-23T09:00",
        }),
        endsAt: z.string().nullable(),
        timeZone: z.string().nullable().meta({ example: "Europe/Zurich" }),
        isOnline: z.boolean(),
        place: z.string(),
        registration: z.string().nullable().meta({ description: "Where to register." }),
        isCancelled: z.boolean().meta({ description: "It does not take place." }),
      })
      .nullable()
      .meta({ description: "Of an event: when and where." }),
    campaignDay: z.object({ date: z.iso.date().nullable(), theme: z.string() }).nullable(),
    body: richText,
    plainText: text("The same in words alone, without footnotes and pictures."),
    pictures: z
      .array(z.object({ imageId: z.int(), address: z.url(), width: z.int(), height: z.int() }))
      .meta({
        description:
          "The files of all pictures, in their largest form, with the size as they came in. Fetch them to keep; browsers do not show them on other sites.",
      }),
  })
  .meta({ id: "Text", description: "A story in one language, with its text." })

export const termsSchema = z
  .object({
    terms: z.array(
      reference.extend({
        introduction: z.string().nullable(),
        count: z.int().meta({ description: "How many stories there are in this language." }),
      }),
    ),
  })
  .meta({ id: "Terms" })
