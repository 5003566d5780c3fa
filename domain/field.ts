import { z } from "zod"
import { isBlank } from "./empty-blocks.ts"
import { isDay } from "./instant.ts"
import { atMost, type Bounded, personLines, pictureLines, textLines } from "./length.ts"
import { conversation, emptyText, plainText, type RichText, textOf } from "./rich-text.ts"
import { isTimeZone } from "./time-zone.ts"
import { hasLongYear, isInYears, longYear, outOfYears } from "./years.ts"

/**
 * The kinds of field that a story's content is made of. One definition carries the schema (what may be stored), the
 * form's description, the empty value, and what "missing" means. Values may be empty in a draft; a required one must
 * be filled before the text is submitted.
 */

export type FieldType =
  | "line"
  | "paragraph"
  | "date"
  | "wallTime"
  | "timeZone"
  | "link"
  | "flag"
  | "image"
  | "people"
  | "plainText"
  | "conversation"
  | "changeNote"

/** What the desk's form needs to know of a field; plain data, so that it can cross to the browser. */
export type FieldForm = {
  name: string
  type: FieldType
  label: string
  hint: string
  required: boolean
  /** Asked for only when visitors have had an edition of the text before. */
  afterFirst: boolean
  max?: number
  /** A required field may stay empty when this other one is filled. */
  orElse?: string
  /** A date that has to have come. */
  past?: boolean
}

export type Field<T> = {
  schema: z.ZodType<T>
  empty: T
  form: Omit<FieldForm, "name">
  // a method, so that a Field<string> is also a Field<unknown>
  isMissing(value: T): boolean
}

type Options = Partial<Pick<FieldForm, "hint" | "required" | "afterFirst" | "max" | "orElse" | "past">>

const field =
  <T>(type: FieldType, schema: z.ZodType<T>, empty: T, isMissing: (value: T) => boolean) =>
  (label: string, { hint = "", required = false, afterFirst = false, ...more }: Options = {}): Field<T> => ({
    schema,
    empty,
    form: { type, label, hint, required, afterFirst, ...more },
    isMissing,
  })

const bounded = (line: Bounded) => z.string().trim().max(line.max, atMost(line))

const text =
  (type: FieldType, max: number) =>
  (label: string, options: Options = {}) => {
    const limit = options.max ?? max
    const schema = bounded({ label, max: limit })
    return field<string>(type, schema, "", value => value === "")(label, { ...options, max: limit })
  }

/** What a date field may hold. Nothing more is said of a year that cannot be meant. */
const dateTyped = z.string().refine(value => !hasLongYear(value), { error: longYear, abort: true })

const writtenWallTime = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/

/** One line of words. */
export const line = text("line", 200)
/** Some sentences without formatting. */
export const paragraph = text("paragraph", 700)
/** A calendar date, "2017-07-06". Postgres would list no text of 31 February. */
export const date = field<string>(
  "date",
  dateTyped
    .refine(value => value === "" || isDay(value), "There is no such day in the calendar.")
    .refine(value => !isDay(value) || isInYears(value), outOfYears),
  "",
  value => value === "",
)
/** A date and time as a clock on the wall shows it, "2017-07-06T09:00"; its zone is a field of its own. */
export const wallTime = field<string>(
  "wallTime",
  dateTyped
    .refine(
      value => value === "" || writtenWallTime.test(value),
      "A time is written as year-month-day and hour:minute.",
    )
    .refine(value => !writtenWallTime.test(value) || isInYears(value), outOfYears),
  "",
  value => value === "",
)
/** An IANA time zone. */
export const timeZone = field<string>(
  "timeZone",
  z.string().refine(value => value === "" || isTimeZone(value), "Choose a time zone from the list."),
  "",
  value => value === "",
)
/** Yes or no; a text that was written before it was thought of says no. */
export const flag = field<boolean>("flag", z.boolean().default(false), false, () => false)
/** A web address. */
export const link = field<string>(
  "link",
  z
    .string()
    .max(textLines.link.max, atMost(textLines.link))
    .refine(value => value === "" || isWebAddress(value), "An address must begin with https:// or http://."),
  "",
  value => value === "",
)

const picture = z
  .strictObject({
    imageId: z.number().int().positive(),
    alt: bounded(pictureLines.alt),
    credit: bounded(pictureLines.credit),
    caption: bounded(pictureLines.caption),
  })
  .nullable()

export type Picture = NonNullable<z.infer<typeof picture>>

/** A picture with its description for people who cannot see it, and its credit. */
export const image = field<Picture | null>(
  "image",
  picture,
  null,
  value => value === null || value.alt === "",
)

const someone = z.strictObject({
  name: bounded(personLines.name),
  /** Which of several people of this name it is; see known-as.ts. */
  qualifier: bounded(personLines.qualifier).optional(),
  role: bounded(personLines.role),
  organisation: bounded(personLines.organisation),
  // thought of later: an older text has people without it
  about: bounded(personLines.about).default(""),
  portrait: picture,
})

export type Someone = z.infer<typeof someone>

/** The people a text is about or talks with. */
export const people = field<Someone[]>(
  "people",
  z.array(someone).max(12, "A text can name 12 people at most."),
  [],
  value => value.length === 0 || value.some(person => person.name === ""),
)

const changeWords = bounded({ label: "A change note", max: 700 })

/** What readers are told of a change: some words, or expressly nothing. */
export const changeNote = field<ChangeNote>(
  "changeNote",
  z.union([
    z.strictObject({ isSmall: z.literal(false), words: changeWords }),
    z.strictObject({
      isSmall: z.literal(true),
      words: z.literal("", "A small correction has no note."),
      // no reader gets it: a note that was written before somebody tried the other choice
      setAside: z.string().trim().max(10_000).optional(),
    }),
  ]),
  { isSmall: false, words: "" },
  ({ isSmall, words }) => !isSmall && words === "",
)

export type ChangeNote = { isSmall: boolean; words: string; setAside?: string }

const hasNoWords = (value: RichText) => isBlank(textOf(value))

/** Formatted text. */
export const body = field<RichText>("plainText", plainText, emptyText, hasNoWords)
/** Formatted text that may also hold questions with their answers. */
export const talk = field<RichText>("conversation", conversation, emptyText, hasNoWords)

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
