import { type Feed, type FeedEntry, feedFormats } from "./feed"
import { element, xmlDocument } from "./xml-element"

/** A feed as Atom (RFC 4287). */
export const atom = (feed: Feed): string =>
  xmlDocument(
    element(
      "feed",
      {
        xmlns: "http://www.w3.org/2005/Atom",
        "xmlns:media": "http://search.yahoo.com/mrss/",
        "xml:lang": feed.language,
      },
      element("id", {}, feed.self),
      element("title", {}, feed.title),
      element("subtitle", {}, feed.description),
      element("updated", {}, feed.updatedAt),
      element("link", { rel: "self", type: feedFormats["atom.xml"], href: feed.self }),
      element("link", { rel: "alternate", type: "text/html", hreflang: feed.language, href: feed.page }),
      element("author", {}, element("name", {}, feed.site.name), element("uri", {}, feed.site.address)),
      element("icon", {}, feed.site.icon),
      element("generator", {}, "Imprimatur"),
      feed.entries.map(entryElement),
    ),
  )

const entryElement = (entry: FeedEntry) =>
  element(
    "entry",
    { "xml:lang": entry.language },
    element("id", {}, entry.id),
    element("title", {}, entry.title),
    element("link", { rel: "alternate", type: "text/html", hreflang: entry.language, href: entry.address }),
    element("published", {}, entry.publishedAt),
    element("updated", {}, entry.updatedAt),
    entry.authors.map(name => element("author", {}, element("name", {}, name))),
    entry.categories.map(({ slug, name }) => element("category", { term: slug, label: name })),
    entry.summary ? element("summary", {}, entry.summary) : undefined,
    element("content", { type: "html" }, entry.html),
    pictureElement(entry),
  )

/** The picture that stands for a text. Its length in bytes is not known, so it cannot be an enclosure. */
export const pictureElement = ({ picture }: FeedEntry) =>
  picture &&
  element("media:content", {
    url: picture.address,
    medium: "image",
    type: "image/webp",
    width: picture.width,
    height: picture.height,
  })
