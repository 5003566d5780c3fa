import type { Element } from "../xml-tree"

const atomNamespace = "http://www.w3.org/2005/Atom"

export const isAtom = ({ namespace }: Element) => namespace === atomNamespace
export const named = (element: Element, name: string) =>
  element.children.filter(child => isAtom(child) && child.name === name)
export const attributeOf = (element: Element, name: string) =>
  element.attributes.find(each => each.namespace === "" && each.name === name)?.value

/** What is there more than once. */
export const repeated = (words: string[]) => [
  ...new Set(words.filter((each, place) => words.indexOf(each) < place)),
]
