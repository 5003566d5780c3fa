import {
  type Block,
  type Exchange,
  footnotesOf,
  type Inline,
  isSafeLink,
  type ListItem,
  type Mark,
  type RichText,
} from "./rich-text"
import { xmlText } from "./xml-text"

/**
 * A text as HTML that stands alone, for feeds: no classes, no scripts, and every address whole, since a feed is read
 * elsewhere. What readers of the site see is drawn by components/ui/rich-text.
 */

type Place = {
  /** The text's own page, whole. */
  page: string
  pictureAt: (imageId: number) => string | undefined
}

export function richTextHtml(doc: RichText, place: Place): string {
  const notes = footnotesOf(doc).map(({ attrs }) => tag("li", xmlText(attrs.words)))
  const numbers = { last: 0 }
  const blocks = doc.content.map(node => blockHtml(node, { ...place, numbers }))
  return [...blocks, ...(notes.length > 0 ? ["<hr>", tag("ol", notes.join(""))] : [])].join("\n")
}

/** Footnotes are counted as they are met. */
type Reading = Place & { numbers: { last: number } }

const tag = (name: string, html: string) => `<${name}>${html}</${name}>`
const blocksHtml = (nodes: readonly Block[], reading: Reading) =>
  nodes.map(node => blockHtml(node, reading)).join("")

function blockHtml(node: Block | Exchange, reading: Reading): string {
  const words = (nodes?: readonly Inline[]) => (nodes ?? []).map(each => inlineHtml(each, reading)).join("")
  switch (node.type) {
    case "paragraph":
      return tag("p", words(node.content))
    case "heading":
      return tag(`h${node.attrs.level}`, words(node.content))
    case "bulletList":
      return tag("ul", node.content.map(item => itemHtml(item, reading)).join(""))
    case "orderedList":
      return tag("ol", node.content.map(item => itemHtml(item, reading)).join(""))
    case "blockquote":
      return tag("blockquote", blocksHtml(node.content, reading))
    case "pullQuote": {
      const from = node.attrs.attribution && tag("p", xmlText(node.attrs.attribution))
      return tag("blockquote", tag("p", words(node.content)) + from)
    }
    case "image":
      return pictureHtml(node.attrs, reading)
    case "exchange": {
      const [question, answer] = node.content
      return tag("h2", words(question.content)) + blocksHtml(answer.content, reading)
    }
    default:
      return "" // a node that was thought of later than this
  }
}

const itemHtml = ({ content }: ListItem, reading: Reading) => tag("li", blocksHtml(content, reading))

function inlineHtml(node: Inline, reading: Reading): string {
  if (node.type === "hardBreak") return "<br>"
  if (node.type === "footnote") return tag("sup", String(++reading.numbers.last))
  return (node.marks ?? []).reduce((html, mark) => markedHtml(html, mark, reading), xmlText(node.text))
}

function markedHtml(html: string, mark: Mark, { page }: Place): string {
  if (mark.type !== "link") return tag(mark.type === "bold" ? "strong" : "em", html)
  const { href } = mark.attrs
  if (!isSafeLink(href) || !URL.canParse(href, page)) return html
  return `<a href="${xmlText(new URL(href, page).href)}">${html}</a>`
}

type Shown = Extract<Block, { type: "image" }>["attrs"]

function pictureHtml({ imageId, alt, caption, credit }: Shown, { pictureAt }: Place): string {
  const address = pictureAt(imageId)
  if (!address) return ""
  const words = [caption, credit].filter(Boolean).join(" ")
  const under = words && tag("figcaption", xmlText(words))
  return tag("figure", `<img src="${xmlText(address)}" alt="${xmlText(alt)}">${under}`)
}
