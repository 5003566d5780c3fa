import { isDate, isEmail, isIri, isIriReference, isLanguage, isMediaType, isRelation } from "./forms"

/**
 * What may stand in what, as RFC 4287 says it in section 4. The words are ours: its own grammar has no licence that
 * would let it come along.
 */

export type Often = "once" | "at most once" | "at will"

const aboutAll = { author: "at will", category: "at will", contributor: "at will", link: "at will" } as const
const person = { name: "once", uri: "at most once", email: "at most once" } as const
const feed = {
  ...aboutAll,
  id: "once",
  title: "once",
  updated: "once",
  generator: "at most once",
  icon: "at most once",
  logo: "at most once",
  rights: "at most once",
  subtitle: "at most once",
} as const
const entry = {
  ...aboutAll,
  id: "once",
  title: "once",
  updated: "once",
  content: "at most once",
  published: "at most once",
  rights: "at most once",
  source: "at most once",
  summary: "at most once",
} as const

/** What has children: how often each may stand there. Nothing else of Atom may, and no words. */
export const childrenOf: Record<string, Record<string, Often>> = {
  feed: { ...feed, entry: "at will" },
  entry,
  source: { ...feed, id: "at most once", title: "at most once", updated: "at most once" },
  author: person,
  contributor: person,
}

/** What holds words of people. */
export const textNames = new Set(["title", "subtitle", "summary", "rights"])

type Form = (words: string) => boolean
const isAnything: Form = () => true

/** What the words of an element have to be. */
export const wordsOf: Record<string, Form> = {
  id: isIri,
  icon: isIriReference,
  logo: isIriReference,
  uri: isIriReference,
  email: isEmail,
  updated: isDate,
  published: isDate,
  name: isAnything,
  generator: isAnything,
}

const text = { type: (words: string) => ["text", "html", "xhtml"].includes(words) }

/** The attributes of Atom's own that an element may have, and what they have to be. */
export const attributesOf: Record<string, Record<string, Form>> = {
  link: {
    href: isIriReference,
    rel: isRelation,
    type: isMediaType,
    hreflang: words => words !== "" && isLanguage(words),
    title: isAnything,
    length: isAnything,
  },
  category: { term: isAnything, scheme: isIri, label: isAnything },
  generator: { uri: isIriReference, version: isAnything },
  content: { type: words => text.type(words) || isMediaType(words), src: isIriReference },
  ...Object.fromEntries([...textNames].map(name => [name, text])),
}

/** The attributes without which an element says nothing. */
export const wantedOf: Record<string, string> = { link: "href", category: "term" }

/** What every element may have. */
export const anywhere: Record<string, Form> = { lang: isLanguage, base: isIriReference }
