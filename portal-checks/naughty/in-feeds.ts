import { feedFormats } from "@/domain/feed"
import { kinds } from "@/domain/story"
import { holds, lostFrom, short } from "./holds"
import { isAlt } from "./in-pages"
import type { Reader, Told } from "./markup"
import type { NaughtyText } from "./publish"

/** Whether the feeds of its list, in each format, tell each text with its string: in words, and in HTML as words. */
export async function lostInFeeds(portal: string, texts: NaughtyText[], reader: Reader) {
  const findings: string[] = []
  const lists = Map.groupBy(texts, ({ language, kind }) => `/${language}/${kinds[kind].path}`)
  for (const [list, inList] of lists)
    for (const file of Object.keys(feedFormats)) {
      const feed = await (await fetch(`${portal}${list}/${file}`)).text()
      const told = file === "feed.json" ? readJson(feed) : await reader.feed(feed)
      for (const text of inList)
        for (const trouble of await troubleIn(told, text, reader))
          findings.push(`${list}/${file} ${trouble} of ${text.address}: ${short(text.naughty)}`)
    }
  return findings
}

async function troubleIn(told: Told[], { address, title, marked }: NaughtyText, reader: Reader) {
  const entry = told.find(each => decodeURI(new URL(each.address).pathname) === decodeURI(address))
  if (!entry) return ["says nothing"]
  const { words, alts, handlers } = await reader.markup(entry.html)
  const lost = [
    ...lostFrom(words, marked, field => isOfBody(field) && !isAlt(field)),
    ...lostFrom(alts, marked, field => isOfBody(field) && isAlt(field)),
    ...lostFrom(entry.summary, marked, field => field === "summary"),
  ]
  return [
    ...(holds(entry.title, title) ? [] : ["lacks the title"]),
    ...(lost.length > 0 ? [`lacks the ${lost.join(", ")}`] : []),
    ...(handlers.length > 0 ? [`makes markup (${handlers.join(", ")})`] : []),
  ]
}

const isOfBody = (field: string) => /^(?:text|question|answer|bulletList|orderedList)\b/.test(field)

type Item = { url: string; title: string; summary?: string; content_html: string }

const readJson = (feed: string): Told[] =>
  (JSON.parse(feed) as { items: Item[] }).items.map(({ url, title, summary = "", content_html }) => ({
    address: url,
    title,
    summary,
    html: content_html,
  }))
