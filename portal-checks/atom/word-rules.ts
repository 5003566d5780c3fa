import type { Element } from "../xml-tree"
import { textNames, wordsOf } from "./grammar"
import { attributeOf } from "./parts"

const xhtmlNamespace = "http://www.w3.org/1999/xhtml"

/** The words of what has no parts of Atom. */
export function troubleInWords(element: Element) {
  const { name, words, children } = element
  if (textNames.has(name)) return troubleInText(element)
  if (name === "content") return troubleInContent(element)
  const form = wordsOf[name]
  if (!form) return []
  if (children.length > 0) return [`<${name}> holds markup.`]
  return form(words) ? [] : [`<${name}> cannot be “${words}”.`]
}

/** Text and escaped HTML are words alone; XHTML is one div. */
function troubleInText(element: Element) {
  const { name, words, children } = element
  if (attributeOf(element, "type") !== "xhtml") return children.length > 0 ? [`<${name}> holds markup.`] : []
  const isDiv =
    children.length === 1 && children[0]?.namespace === xhtmlNamespace && children[0].name === "div"
  return isDiv && !words.trim() ? [] : [`<${name}> in XHTML is not one div.`]
}

function troubleInContent(element: Element) {
  const type = attributeOf(element, "type") ?? "text"
  const isElsewhere = attributeOf(element, "src") !== undefined
  if (isElsewhere)
    return element.words || element.children.length > 0 ? ["<content> with a src is not empty."] : []
  return type.includes("/") ? [] : troubleInText(element)
}
