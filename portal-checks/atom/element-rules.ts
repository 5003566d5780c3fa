import type { Element } from "../xml-tree"
import { anywhere, attributesOf, childrenOf, wantedOf } from "./grammar"
import { attributeOf, isAtom, named, repeated } from "./parts"
import { troubleInWords } from "./word-rules"

const xmlNamespace = "http://www.w3.org/XML/1998/namespace"

/** What an element breaks of the rules, and what everything in it does. */
export function troubleInElement(element: Element): string[] {
  return [
    ...troubleInAttributes(element),
    ...(element.name in childrenOf ? troubleInParts(element) : troubleInWords(element)),
    ...(element.name === "feed" || element.name === "entry" ? troubleInAlternates(element) : []),
    ...(element.name === "entry" ? troubleInEntry(element) : []),
    ...element.children.filter(isAtom).flatMap(troubleInElement),
  ]
}

/** Names and values; an attribute without a namespace is Atom's, and Atom has no others. */
function troubleInAttributes({ name, attributes }: Element) {
  const forms = attributesOf[name] ?? {}
  const wanted = wantedOf[name]
  const isWanting = wanted && !attributes.some(each => each.namespace === "" && each.name === wanted)
  return [
    ...(isWanting ? [`<${name}> lacks its ${wanted}.`] : []),
    ...attributes.flatMap(({ namespace, name: attribute, value }) => {
      if (namespace !== "" && namespace !== xmlNamespace) return []
      const form = namespace === xmlNamespace ? anywhere[attribute] : forms[attribute]
      if (!form) return namespace === "" ? [`<${name}> has a ${attribute}, which Atom does not know.`] : []
      return form(value) ? [] : [`The ${attribute} of <${name}> cannot be “${value}”.`]
    }),
  ]
}

/** What stands in the element, and how often. */
function troubleInParts(element: Element) {
  const parts = childrenOf[element.name] ?? {}
  const strange = element.children.filter(child => isAtom(child) && !(child.name in parts))
  return [
    ...(element.words.trim() ? [`Words stand loose in <${element.name}>.`] : []),
    ...strange.map(({ name }) => `<${name}> cannot stand in <${element.name}>.`),
    ...Object.entries(parts).flatMap(([name, often]) => {
      const count = named(element, name).length
      const isRight = often === "at will" || count === 1 || (often === "at most once" && count === 0)
      return isRight ? [] : [`<${element.name}> has ${count} ${name} where it may have it ${often}.`]
    }),
  ]
}

/** Of a page that shows the same, one per type and language. */
function troubleInAlternates(element: Element) {
  const alternates = named(element, "link")
    .filter(link => (attributeOf(link, "rel") ?? "alternate") === "alternate")
    .map(link => `${attributeOf(link, "type")} in ${attributeOf(link, "hreflang")}`)
  return repeated(alternates).map(what => `<${element.name}> has two alternates: ${what}.`)
}

/** Without its content, an entry says where it is; without it being readable, what it is about. */
function troubleInEntry(entry: Element) {
  const [content] = named(entry, "content")
  const type = (content && attributeOf(content, "type")) ?? "text"
  const isOpaque =
    content &&
    (attributeOf(content, "src") !== undefined || (type.includes("/") && !/^text\/|[+/]xml$/.test(type)))
  const hasAlternate = named(entry, "link").some(
    link => (attributeOf(link, "rel") ?? "alternate") === "alternate",
  )
  return [
    ...(content || hasAlternate ? [] : ["<entry> has neither content nor alternate."]),
    ...(isOpaque && named(entry, "summary").length === 0
      ? ["<entry> of opaque content has no summary."]
      : []),
  ]
}
