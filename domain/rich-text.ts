import { z } from "zod"
import { atMost, pictureLines, textLines } from "./length.ts"
import { isSafeLink } from "./safe-link.ts"
import { type Branch, childrenOf, textOf } from "./text-of.ts"

export { isSafeLink, textOf }

/**
 * Rich text as checked JSON, in the shape that the desk's editor writes. No HTML is ever stored. Everything that is
 * not listed here is refused: unknown nodes, marks, attributes and link schemes. The ids are what its parts are called
 * in the document for programs.
 */

const link = z.strictObject({
  type: z.literal("link"),
  attrs: z.strictObject({
    href: z
      .string()
      .max(textLines.link.max, atMost(textLines.link))
      .refine(isSafeLink, "A link must begin with https://, http://, mailto:, / or #."),
  }),
})
const mark = z.union([z.strictObject({ type: z.enum(["bold", "italic"]) }), link])
const words = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1),
  marks: z.array(mark).optional(),
})
const hardBreak = z.strictObject({ type: z.literal("hardBreak") })
/** Words for the foot of the text. Web addresses among them become links. */
const footnote = z.strictObject({
  type: z.literal("footnote"),
  attrs: z.strictObject({ words: z.string().min(1).max(textLines.footnote.max, atMost(textLines.footnote)) }),
})
const inline = z.union([words, hardBreak, footnote]).meta({ id: "Inline" })
const inlines = z.array(inline).optional()

const paragraph = z.strictObject({ type: z.literal("paragraph"), content: inlines }).meta({ id: "Paragraph" })
const heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
})
const quote = z.strictObject({ type: z.literal("blockquote"), content: z.array(paragraph).min(1) })
const pullQuote = z.strictObject({
  type: z.literal("pullQuote"),
  attrs: z.strictObject({ attribution: z.string().max(textLines.saidBy.max, atMost(textLines.saidBy)) }),
  content: inlines,
})
const image = z.strictObject({
  type: z.literal("image"),
  attrs: z.strictObject({
    imageId: z.number().int().positive(),
    alt: z.string().max(pictureLines.alt.max, atMost(pictureLines.alt)),
    caption: z.string().max(pictureLines.caption.max, atMost(pictureLines.caption)),
    credit: z.string().max(pictureLines.credit.max, atMost(pictureLines.credit)),
  }),
})

export type List = { type: "bulletList" | "orderedList"; content: ListItem[] }
export type ListItem = { type: "listItem"; content: (Paragraph | List)[] }
const list: z.ZodType<List> = z
  .strictObject({
    type: z.enum(["bulletList", "orderedList"]),
    content: z.array(z.lazy(() => listItem)).min(1),
  })
  .meta({ id: "List" })
const listItem: z.ZodType<ListItem> = z
  .strictObject({
    type: z.literal("listItem"),
    content: z.array(z.union([paragraph, list])).min(1),
  })
  .meta({ id: "ListItem" })

const block = z.union([paragraph, heading, list, quote, pullQuote, image]).meta({ id: "Block" })

const question = z.strictObject({ type: z.literal("question"), content: inlines })
const answer = z.strictObject({ type: z.literal("answer"), content: z.array(block).min(1) })
/** A question with its answer. Its id never changes, so that links, comments and translations can point to it. */
const exchange = z.strictObject({
  type: z.literal("exchange"),
  attrs: z.strictObject({ id: z.string().regex(/^q-[a-z0-9]{4,16}$/, "A question lacks its id.") }),
  content: z.tuple([question, answer]),
})

export const plainText = z.strictObject({ type: z.literal("doc"), content: z.array(block) })
export const conversation = z
  .strictObject({ type: z.literal("doc"), content: z.array(z.union([block, exchange])) })
  .refine(
    doc => new Set(exchangeIds(doc)).size === exchangeIds(doc).length,
    "Two questions have the same id.",
  )

export type Mark = z.infer<typeof mark>
export type Inline = z.infer<typeof inline>
export type Footnote = z.infer<typeof footnote>
export type Paragraph = z.infer<typeof paragraph>
export type Block = z.infer<typeof block>
export type Exchange = z.infer<typeof exchange>
export type RichText = { type: "doc"; content: (Block | Exchange)[] }

export const emptyText: RichText = { type: "doc", content: [] }

const exchangeIds = (doc: RichText) => exchangesOf(doc).map(node => node.attrs.id)

export const exchangesOf = (doc: RichText): Exchange[] => doc.content.filter(node => node.type === "exchange")

export const questionOf = (node: Exchange) => textOf(node.content[0])

/** Every footnote below a node, in the order in which it is read. */
export const footnotesOf = (node: Branch): Footnote[] =>
  node.type === "footnote" ? [node as Footnote] : childrenOf(node).flatMap(footnotesOf)
