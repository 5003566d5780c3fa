import { expect, test } from "vitest"
import { atom } from "@/domain/atom"
import { troubleInAtom } from "./rules"

const site = "https://news.example.org"
const head = `<id>${site}/atom.xml</id><title>News</title><updated>2027-01-02T03:04:05Z</updated>
  <link rel="self" type="application/atom+xml" href="${site}/atom.xml"/><author><name>Ada</name></author>`
const entry = `<entry xml:lang="ar"><id>tag:news.example.org,2026:text:7</id><title type="html">&lt;b&gt;Bees</title>
  <updated>2027-01-02T03:04:05.5+01:00</updated><link href="${site}/en/news/bees" hreflang="en"/></entry>`
const feed = (...inner: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="https://example.org/m" xml:lang="en">${inner.join("")}</feed>`
const withEntry = (from: string, to: string) => {
  expect(entry).toContain(from)
  return feed(head, entry.replace(from, to))
}
const withHead = (from: string, to: string) => {
  expect(head).toContain(from)
  return feed(head.replace(from, to), entry)
}

test("a feed that keeps the rules passes, other vocabularies and all", () => {
  expect(troubleInAtom(feed(head, entry, `<m:picture m:wide="yes" url="x"/>`))).toEqual([])
  const xhtml = `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Bees</b></div></title>`
  expect(troubleInAtom(withEntry(`<title type="html">&lt;b&gt;Bees</title>`, xhtml))).toEqual([])
})

test("ours passes", () => {
  const ours = atom({
    title: "News",
    description: "",
    language: "ar",
    page: `${site}/ar/news?topic=housing&year=2027`,
    self: `${site}/ar/news/atom.xml?topic=housing&year=2027`,
    site: { name: "Cooperatives", address: `${site}/ar`, icon: `${site}/icon.svg` },
    updatedAt: "2027-02-02T03:04:05Z",
    entries: [],
  })
  expect(troubleInAtom(ours)).toEqual([])
})

test.each([
  ["no feed", `<rss version="2.0"/>`, "It is no feed of Atom."],
  ["no id", withHead(`<id>${site}/atom.xml</id>`, ""), "<feed> has 0 id where it may have it once."],
  ["two titles", withHead("<title>", "<title/><title>"), "<feed> has 2 title where it may have it once."],
  ["no self", withHead(`rel="self"`, `rel="via"`), "<feed> does not say where it is."],
  [
    "no author",
    withHead("<author><name>Ada</name></author>", ""),
    "<entry> has no author, nor has the feed.",
  ],
  ["an unnamed author", withHead("<name>Ada</name>", ""), "<author> has 0 name where it may have it once."],
  ["an address without @", withHead("</name>", "</name><email>ada</email>"), "<email> cannot be “ada”."],
  ["loose words", withHead("</title>", "</title>Loose."), "Words stand loose in <feed>."],
  ["a date alone", withHead("2027-01-02T03:04:05Z", "2027-01-02"), "<updated> cannot be “2027-01-02”."],
  [
    "a day in no calendar",
    withHead("2027-01-02T", "2027-13-02T"),
    "<updated> cannot be “2027-13-02T03:04:05Z”.",
  ],
  ["a path as id", withEntry("tag:news.example.org,2026:text:7", "/7"), "<id> cannot be “/7”."],
  ["one id for two", feed(head, entry, entry), "Two entries have the id tag:news.example.org,2026:text:7."],
  ["markup in words", withEntry("&lt;b&gt;Bees", "<m:b/>"), "<title> holds markup."],
  ["bare XHTML", withEntry(`"html">&lt;b&gt;Bees`, `"xhtml">Bees`), "<title> in XHTML is not one div."],
  [
    "a strange type",
    withEntry(`type="html"`, `type="text/html"`),
    "The type of <title> cannot be “text/html”.",
  ],
  [
    "a space in an address",
    withEntry("/en/news/bees", "/en/ bees"),
    `The href of <link> cannot be “${site}/en/ bees”.`,
  ],
  ["a link to nowhere", withEntry(`href="${site}/en/news/bees"`, ""), "<link> lacks its href."],
  [
    "a strange language",
    withEntry(`hreflang="en"`, `hreflang="e_n"`),
    "The hreflang of <link> cannot be “e_n”.",
  ],
  [
    "a strange xml:lang",
    withEntry(`"ar"`, `"arabic language"`),
    "The lang of <entry> cannot be “arabic language”.",
  ],
  [
    "an attribute of none",
    withEntry(`hreflang="en"`, `lang="en"`),
    "<link> has a lang, which Atom does not know.",
  ],
  ["a category of none", withEntry("</id>", "</id><category/>"), "<category> lacks its term."],
  ["a feed in a feed", withEntry("</id>", "</id><feed/>"), "<feed> cannot stand in <entry>."],
  [
    "two alternates of one language",
    withEntry("</entry>", `<link rel="alternate" href="${site}/bees" hreflang="en"/></entry>`),
    "<entry> has two alternates: undefined in en.",
  ],
  [
    "neither content nor alternate",
    withEntry("<link", `<link rel="via"`),
    "<entry> has neither content nor alternate.",
  ],
  [
    "a picture that nobody describes",
    withEntry("</entry>", `<content type="image/png" src="${site}/bees.png"/></entry>`),
    "<entry> of opaque content has no summary.",
  ],
  [
    "content here and elsewhere",
    withEntry("</entry>", `<content src="${site}/bees.html">Bees</content><summary/></entry>`),
    "<content> with a src is not empty.",
  ],
])("%s is found", (_, xml, finding) => {
  expect(troubleInAtom(xml)).toContain(finding)
})

test("what is not well-formed is no feed at all", () => {
  expect(() => troubleInAtom(feed(head, "<entry>"))).toThrow()
})
