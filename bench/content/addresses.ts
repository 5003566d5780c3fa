import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { numberOf } from "@/db/queries/live/entries"
import { namesOfLists } from "@/db/queries/live/facets"
import { termsWithTexts } from "@/db/queries/live/terms"
import type { List } from "@/domain/cache-tags"
import { type Locale, localeCodes } from "@/domain/locales"
import { type Kind, kindNames, kinds } from "@/domain/story"
import { type FiledTerm, type TermKind, termKinds } from "@/domain/terms"

export type Asked = { addresses: string[]; status: number }

const enough = 60
const perPage = 10
const termNames = Object.keys(termKinds) as TermKind[]
const filedTerms = termNames.filter((name): name is FiledTerm => name !== "person")

/** Addresses of every kind of page that there is with this many stories, and the status that each must answer with. */
export async function addressesToAsk(): Promise<Record<string, Asked>> {
  const lists = await allLists()
  const page = (number: number) =>
    lists
      .filter(({ total }) => total > (number - 1) * perPage)
      .map(({ address }) => (number === 1 ? address : `${address}/page/${number}`))
  const inTerm = (kind: TermKind) =>
    lists.filter(({ list }) => list.startsWith(`${kind}:`)).map(({ address }) => address)
  const inTopics = inTerm("topic").map(address => address.split("/").at(-1))
  const ok = (addresses: string[]) => ({ addresses, status: 200 })
  const asked: Record<string, Asked> = {
    "home page": ok(localeCodes.map(locale => `/${locale}`)),
    "list, page 1": ok(page(1)),
    "list, page 500": ok(page(500)),
    "list, page 3,333": ok(page(3_333)),
    "list, narrowed by a year": ok(page(1).map(address => `${address}?year=2024`)),
    "list, narrowed by a year and a topic": ok(
      page(1).map((address, place) => `${address}?topic=${inTopics[place % inTopics.length]}&year=2024`),
    ),
    "search, everything": ok(localeCodes.map(locale => `/${locale}/search`)),
    "search, two words of a title": ok((await titles()).map(words => search(words.slice(0, 2).join(" ")))),
    "search, a word that most texts have": ok(["cooperative", "members", "work"].map(search)),
    "search, a word with a letter too many": ok((await titles()).map(([word = ""]) => search(`${word}q`))),
    "search, a country's name in another language": ok((await names("country", "ru")).map(search)),
    "search, another name of a country": ok(otherNames.map(search)),
    "search, a region's name": ok((await names("region", "en")).map(search)),
    "search, a topic's name": ok((await names("topic", "en")).map(search)),
    "search, a topic and a country": ok(await topicsAndCountries()),
    "search in all languages, a country's name": ok(
      (await names("country", "en")).map(words => `${search(words)}&language=all`),
    ),
    "suggestions, the beginning of a name": ok(
      (await names("country", "en")).map(words => suggested(words.slice(0, 4))),
    ),
    region: ok(inTerm("region")),
    country: ok(inTerm("country")),
    topic: ok(inTerm("topic")),
    series: ok(inTerm("series")),
    "all regions, countries, topics, series": ok(
      localeCodes.flatMap(locale => termNames.map(kind => `/${locale}/${termKinds[kind]}`)),
    ),
    article: ok(await texts("news")),
    interview: ok(await texts("interview")),
    event: ok(await texts("event")),
    "text taken down": { addresses: await takenDown(), status: 410 },
    "former address": { addresses: await former(), status: 301 },
    "address of nothing": {
      addresses: Array.from({ length: enough }, (_, n) => `/en/news/nothing-${n}`),
      status: 404,
    },
  }
  return Object.fromEntries(Object.entries(asked).filter(([, { addresses }]) => addresses.length > 0))
}

/** Every list that has a text, the longest first. */
async function allLists() {
  const found: { list: List; address: string; total: number }[] = []
  for (const locale of localeCodes) {
    for (const kind of kindNames)
      found.push({
        list: kind,
        address: `/${locale}/${kinds[kind].path}`,
        total: await numberOf(kind, locale),
      })
    for (const kind of filedTerms)
      for (const { slug, count } of await termsWithTexts(kind, locale))
        found.push({
          list: `${kind}:${slug}`,
          address: `/${locale}/${termKinds[kind]}/${slug}`,
          total: count,
        })
  }
  return found.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total)
}

/** Texts from all over the years. */
const texts = (kind: Kind) =>
  addresses(sql`select kind, texts.language, slug from live.listings join live.texts using (id)
    where list = ${kind} order by md5(id::text) limit ${enough}`)

const search = (words: string) => `/en/search?${new URLSearchParams({ q: words })}`

const suggested = (words: string) => `/en/search/suggestions?${new URLSearchParams({ q: words })}`
const otherNames = [
  "Turkey",
  "Viet Nam",
  "Ivory Coast",
  "Czech Republic",
  "Swaziland",
  "Burma",
  "Zaire",
  "UK",
]

/** What the terms with the most texts are called. */
async function names(kind: FiledTerm, language: Locale) {
  const most = (await termsWithTexts(kind, "en"))
    .sort((one, other) => other.count - one.count)
    .slice(0, enough)
  const named = await namesOfLists(
    most.map(({ slug }) => `${kind}:${slug}`),
    language,
  )
  return [...named.values()]
}

async function topicsAndCountries() {
  const [topics, countries] = [await names("topic", "en"), await names("country", "en")]
  return countries.map((country, place) => search(`${topics[place % topics.length]} ${country}`))
}

/** The longest words of English titles from all over the years. */
async function titles() {
  const found = await rows<{ title: string }>(
    publicDb(),
    sql`select content->>'title' as title from live.texts where language = 'en' order by md5(id::text) limit ${enough}`,
  )
  return found.map(({ title }) => title.split(/\W+/).sort((one, other) => other.length - one.length))
}

const takenDown = () =>
  addresses(sql`select kind, language, slug from live.takedowns where answer = 'gone' limit ${enough}`)

const former = () =>
  addresses(sql`select former.kind, former.language, former.slug from live.former_addresses former
    join live.texts texts on texts.kind = former.kind and texts.language = former.language
      and texts.slug = former.current_slug limit ${enough}`)

async function addresses(query: ReturnType<typeof sql>) {
  const found = await rows<{ kind: Kind; language: Locale; slug: string }>(publicDb(), query)
  return found.map(
    ({ kind, language, slug }) => `/${language}/${kinds[kind].path}/${encodeURIComponent(slug)}`,
  )
}
