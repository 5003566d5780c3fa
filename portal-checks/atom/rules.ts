import { type Element, readXml } from "../xml-tree"
import { troubleInElement } from "./element-rules"
import { attributeOf, isAtom, named, repeated } from "./parts"

/** Each rule of RFC 4287 that a feed breaks, in a sentence. What other vocabularies add to it is theirs. */
export function troubleInAtom(xml: string): string[] {
  const root = readXml(xml)
  if (!isAtom(root) || root.name !== "feed") return ["It is no feed of Atom."]
  return [...troubleInElement(root), ...troubleInIds(root), ...troubleInAuthors(root), ...troubleInSelf(root)]
}

function troubleInIds(feed: Element) {
  const ids = named(feed, "entry").flatMap(entry => named(entry, "id").map(({ words }) => words))
  return repeated(ids).map(id => `Two entries have the id ${id}.`)
}

/** Whoever reads an entry has to learn by whom it is: from it, from its source or from the feed. */
function troubleInAuthors(feed: Element) {
  if (named(feed, "author").length > 0) return []
  const nameless = named(feed, "entry").filter(
    entry => ![entry, ...named(entry, "source")].some(each => named(each, "author").length > 0),
  )
  return nameless.length > 0 ? ["<entry> has no author, nor has the feed."] : []
}

/** The RFC only advises it, but without it a feed that was saved cannot be followed. */
const troubleInSelf = (feed: Element) =>
  named(feed, "link").filter(link => attributeOf(link, "rel") === "self").length === 1
    ? []
    : ["<feed> does not say where it is."]
