import sax, { type QualifiedAttribute } from "sax"

export type Attribute = { namespace: string; name: string; value: string }
export type Element = {
  namespace: string
  name: string
  attributes: Attribute[]
  children: Element[]
  /** The words that stand in the element itself, not in its children. */
  words: string
}

/** The root of a document in XML. Throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const roots: Element[] = []
  const open: Element[] = []
  const parser = sax.parser(true, { xmlns: true })
  parser.onerror = error => {
    throw error
  }
  parser.onopentag = tag => {
    const attributes = Object.values(tag.attributes as Record<string, QualifiedAttribute>)
      .filter(({ name, prefix }) => name !== "xmlns" && prefix !== "xmlns")
      .map(({ uri, local, value }) => ({ namespace: uri, name: local, value }))
    const { uri: namespace = "", local: name = "" } = tag as sax.QualifiedTag
    const element: Element = { namespace, name, attributes, children: [], words: "" }
    ;(open.at(-1)?.children ?? roots).push(element)
    open.push(element)
  }
  const addWords = (words: string) => {
    const innermost = open.at(-1)
    if (innermost) innermost.words += words
  }
  parser.ontext = addWords
  parser.oncdata = addWords
  parser.onclosetag = () => open.pop()
  parser.write(xml).close()
  const [root] = roots
  if (!root) throw new Error("There is no element.")
  return root
}
