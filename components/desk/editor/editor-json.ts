/** What the editor hands out: a node of its document, not yet checked for what may be stored. */
export type EditorNode = {
  type?: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  content?: EditorNode[]
}
