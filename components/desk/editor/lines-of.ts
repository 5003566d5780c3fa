import type { EditorNode } from "./editor-json"

/** A field's value as lines of words, for reading two texts beside each other. */
export function linesOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value]
  if (typeof value === "boolean") return [value ? "Yes" : "No"]
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (typeof value !== "object" || value === null) return []
  if ("type" in value && typeof value.type === "string") return linesOfNode(value as EditorNode)
  if ("isSmall" in value && value.isSmall)
    return [
      "A small correction, without a note.",
      ...("setAside" in value
        ? linesOf(value.setAside).map(words => `Not for readers, set aside: ${words}`)
        : []),
    ]
  if ("words" in value) return linesOf(value.words)
  if ("imageId" in value) return [pictureLine(value as Record<string, unknown>)]
  const { portrait, ...words } = value as Record<string, unknown>
  return [Object.values(words).filter(Boolean).join(", "), ...linesOf(portrait)].filter(Boolean)
}

const pictureLine = ({ imageId, alt, caption, credit }: Record<string, unknown>) =>
  `Picture ${imageId}: ${[alt, caption, credit].filter(Boolean).join(" · ") || "not described"}`

function linesOfNode(node: EditorNode): string[] {
  const { type = "", attrs = {}, content = [] } = node
  if (type === "image") return [pictureLine(attrs)]
  const isLine =
    content.length === 0 || content.some(({ type = "" }) => ["text", "hardBreak", "footnote"].includes(type))
  if (!isLine) return content.flatMap((part, place) => withSign(linesOfNode(part), signOf(node, place)))
  const words = content.map(wordsOf).join("")
  const by = attrs.attribution ? ` (${attrs.attribution})` : ""
  return words === ""
    ? []
    : withSign([words + by], signs[type === "heading" ? `heading${attrs.level}` : type])
}

/** What a line is where its words do not say it. */
const signs: Record<string, string> = {
  heading2: "Heading:",
  heading3: "Subheading:",
  pullQuote: "Pull quote:",
  question: "Question:",
}

function signOf({ type }: EditorNode, place: number) {
  if (type === "bulletList") return "•"
  if (type === "orderedList") return `${place + 1}.`
  return type === "blockquote" ? "Quotation:" : undefined
}

const withSign = ([first, ...rest]: string[], sign: string | undefined) =>
  first === undefined ? [] : [sign ? `${sign} ${first}` : first, ...rest]

/** With what cannot be seen in plain words: footnotes, where links lead, bold and italics. */
function wordsOf({ type, text, attrs, marks = [] }: EditorNode): string {
  if (type === "footnote") return ` [Footnote: ${attrs?.words}]`
  const words = text ?? " "
  return marks.reduce((marked, mark) => {
    if (mark.type === "link") return `${marked} [→ ${mark.attrs?.href}]`
    return mark.type === "bold" ? `**${marked}**` : `_${marked}_`
  }, words)
}
