import type { EditorNode } from "./editor-json"

/** A field's value as lines of words, for reading two texts beside each other. */
export function linesOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value]
  if (typeof value === "boolean") return [value ? "Yes" : "No"]
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (typeof value !== "object" || value === null) return []
  if ("type" in value && value.type === "doc")
    return (value as EditorNode).content?.flatMap(linesOfNode) ?? []
  if ("isSmall" in value && value.isSmall) return ["A small correction, without a note."]
  if ("words" in value) return linesOf(value.words)
  if ("imageId" in value) return [pictureLine(value as Record<string, unknown>)]
  const { portrait, ...words } = value as Record<string, unknown>
  return [Object.values(words).filter(Boolean).join(", "), ...linesOf(portrait)].filter(Boolean)
}

const pictureLine = ({ imageId, alt, caption, credit }: Record<string, unknown>) =>
  `Picture ${imageId}: ${[alt, caption, credit].filter(Boolean).join(" · ") || "not described"}`

function linesOfNode(node: EditorNode): string[] {
  const { type, attrs = {}, content = [] } = node
  if (type === "image") return [pictureLine(attrs)]
  const isLine =
    content.length === 0 || content.some(({ type = "" }) => ["text", "hardBreak", "footnote"].includes(type))
  if (!isLine) return content.flatMap(linesOfNode)
  const words = content.map(wordsOf).join("")
  const by = attrs.attribution ? ` (${attrs.attribution})` : ""
  return words === "" ? [] : [words + by]
}

const wordsOf = ({ type, text, attrs }: EditorNode) =>
  type === "footnote" ? ` [Footnote: ${attrs?.words}]` : (text ?? " ")
