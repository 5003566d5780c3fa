import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import type { List } from "@/domain/cache-tags"
import { knownAs } from "@/domain/known-as"
import type { Locale } from "@/domain/locales"
import type { TermKind } from "@/domain/terms"
import { namesOfLists } from "./facets"
import { personAt, personElsewhere } from "./people"

const most = 4

/** A page that is about what somebody searched for by name, in the language in which it has texts. */
export type NamedTerm = {
  term: TermKind
  list: List
  language: Locale
  name: string
  /** How many texts it has in that language. */
  count: number
}

/** The terms and people of whom a whole name stands among the words, the longest name first; of those, who have a text. */
export async function termsNamed(words: string, language: Locale): Promise<NamedTerm[]> {
  const [terms, people] = await Promise.all([
    rows<{ list: List; length: number }>(
      publicDb(),
      sql`select list, length from search.terms_named(${words})`,
    ),
    peopleNamed(words, language),
  ])
  const counted = await withTexts(
    terms.map(({ list }) => list),
    language,
  )
  const lengths = new Map(terms.map(({ list, length }) => [list, length]))
  return [...counted.map(term => ({ ...term, length: lengths.get(term.list) ?? 0 })), ...people]
    .sort((one, other) => other.length - one.length)
    .slice(0, most)
    .map(({ length: _, ...term }) => term)
}

/** Terms that are called nearly so, for words with which nothing is found. */
export async function termsNearlyNamed(words: string, language: Locale): Promise<NamedTerm[]> {
  const near = await rows<{ list: List }>(
    publicDb(),
    sql`select list from search.terms_nearly_named(${words}) with ordinality near(list, resemblance, place) order by place`,
  )
  const found = await withTexts(
    near.map(({ list }) => list),
    language,
  )
  return found.slice(0, most)
}

/** Terms by their lists, in that order. Where a term has no text in this language, its page says in which it has. */
async function withTexts(lists: List[], language: Locale): Promise<NamedTerm[]> {
  if (lists.length === 0) return []
  const [counts, names] = await Promise.all([
    rows<{ list: List; count: number }>(
      publicDb(),
      sql`select list, (
            select count(*)::int from live.listings where listings.list = terms.list and language = ${language}) as count
          from unnest(${textArray(lists)}) terms(list)
          where exists (select from live.listings where listings.list = terms.list)`,
    ),
    namesOfLists(lists, language),
  ])
  return lists.flatMap(list => {
    const [counted, name] = [counts.find(each => each.list === list), names.get(list)]
    return counted && name ? [{ term: termOf(list), list, language, name, count: counted.count }] : []
  })
}

const termOf = (list: List) => list.slice(0, list.indexOf(":")) as TermKind

type NamedPerson = { list: List; language: Locale; length: number }

/** People by their pages in this language; a name may be written as another language has it. */
async function peopleNamed(words: string, language: Locale) {
  const found = await rows<NamedPerson>(
    publicDb(),
    sql`select list, language, length from search.people_named(${words}) order by length desc, list limit 20`,
  )
  const pages = await Promise.all(found.map(person => pageOf(person, language)))
  return [...new Map(pages.flatMap(page => (page ? [[page.list, page]] : []))).values()]
}

async function pageOf(
  named: NamedPerson,
  language: Locale,
): Promise<(NamedTerm & { length: number }) | undefined> {
  const slug = named.list.slice("person:".length)
  const own = named.language === language ? slug : await slugHere(slug, named, language)
  const page = own === undefined ? { slug, language: named.language } : { slug: own, language }
  const [person, counts] = await Promise.all([
    personAt(page.slug, page.language),
    rows<{ count: number }>(
      publicDb(),
      sql`select count(*)::int as count from live.listings
          where list = ${`person:${page.slug}`} and language = ${page.language}`,
    ),
  ])
  if (!person) return undefined
  return {
    term: "person",
    list: `person:${page.slug}`,
    language: page.language,
    name: knownAs(person),
    count: counts[0]?.count ?? 0,
    length: named.length,
  }
}

/** How the same person's page is called in this language, as far as texts tell. */
async function slugHere(slug: string, { list, language: theirs }: NamedPerson, language: Locale) {
  const told = await rows<{ storyId: number }>(
    publicDb(),
    sql`select story_id::int as "storyId" from (
          select id from live.listings where list = ${list} and language = ${theirs}
          order by listed_at desc, id desc limit 20) newest
        cross join lateral (select story_id from live.addresses where addresses.id = newest.id offset 0) told`,
  )
  const pages = await personElsewhere(slug, {
    language: theirs,
    storyIds: told.map(({ storyId }) => storyId),
  })
  return pages[language]
}
