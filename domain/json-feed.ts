import type { Feed, FeedEntry } from "./feed"
import { carried } from "./xml-text"

/** A feed as JSON Feed 1.1. Half a letter in somebody's words is left out here too: not every program can read it. */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self,
      description: feed.description,
      favicon: feed.site.icon,
      language: feed.language,
      authors: [{ name: feed.site.name, url: feed.site.address }],
      items: feed.entries.map(itemOf),
    },
    (_key, value) => (typeof value === "string" ? carried(value) : value),
  )

const itemOf = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  language: entry.language,
  summary: entry.summary || undefined,
  content_html: entry.html,
  image: entry.picture?.address,
  date_published: entry.publishedAt,
  date_modified: entry.updatedAt,
  authors: entry.authors.length > 0 ? entry.authors.map(name => ({ name })) : undefined,
  tags: entry.categories.map(({ name }) => name),
})
