import { pictureElement } from "./atom"
import { type Feed, type FeedEntry, feedFormats } from "./feed"
import { element, xmlDocument } from "./xml-element"

/** A feed as RSS 2.0, with what its readers know beside it: whole texts, names of people, pictures. */
export const rss = (feed: Feed): string =>
  xmlDocument(
    element(
      "rss",
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:media": "http://search.yahoo.com/mrss/",
        "xml:lang": feed.language,
      },
      element(
        "channel",
        {},
        element("title", {}, feed.title),
        element("link", {}, feed.page),
        element("description", {}, htmlOf(feed.description)),
        element("language", {}, feed.language),
        element("lastBuildDate", {}, dateOf(feed.updatedAt)),
        element("generator", {}, "Imprimatur"),
        element("atom:link", { rel: "self", type: feedFormats["rss.xml"], href: feed.self }),
        feed.entries.map(entry => itemElement(entry, feed)),
      ),
    ),
  )

const itemElement = (entry: FeedEntry, { site }: Feed) =>
  element(
    "item",
    { "xml:lang": entry.language },
    element("title", {}, entry.title),
    element("link", {}, entry.address),
    element("guid", { isPermaLink: "false" }, entry.id),
    element("pubDate", {}, dateOf(entry.publishedAt)),
    element("atom:updated", {}, entry.updatedAt),
    (entry.authors.length > 0 ? entry.authors : [site.name]).map(name => element("dc:creator", {}, name)),
    entry.categories.map(({ name }) => element("category", {}, name)),
    element("description", {}, htmlOf(entry.summary)),
    element("content:encoded", {}, entry.html),
    pictureElement(entry),
  )

/** Words as HTML, for which readers take a description whatever stands in it. */
const htmlOf = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** "Thu, 06 Jul 2017 09:00:00 GMT" */
const dateOf = (instant: string) => new Date(instant).toUTCString()
