import { troubleInAtom } from "./atom/rules"
import type { Check } from "./check"
import { linkedFrom } from "./pages"
import { runProgram } from "./program"
import { packageFromDebian } from "./tools"

const types = /type="application\/(rss\+xml|atom\+xml|feed\+json)"/

/**
 * Every feed that a page names. Those in XML are read by feedparser, those of Atom also held against the rules of its RFC,
 * and those in JSON read as JSON Feed 1.1 wants them.
 */
export const checkFeeds: Check = async ({ address: portal, pages }) => {
  const addresses = linkedFrom(pages, tag => types.test(tag))
  const findings = addresses.length > 0 ? [] : ["No page names a feed."]
  for (const address of addresses) {
    const answer = await fetch(new URL(address, portal))
    const type = answer.headers.get("content-type") ?? ""
    const trouble = answer.ok ? await troubleIn(await answer.text(), type) : `It answered ${answer.status}.`
    if (trouble) findings.push(`${address}: ${trouble}`)
  }
  return { looked: `${addresses.length} feeds`, findings }
}

/** What is to be minded about the feed. */
async function troubleIn(feed: string, type: string) {
  if (type.includes("json")) return troubleInJson(feed)
  return (await troubleInXml(feed)) || (type.includes("atom") ? troubleInAtom(feed).join(" ") : "")
}

const reader = `
import sys, json, feedparser
read = feedparser.parse(sys.stdin.buffer.read())
wanted = ("id", "title", "link", "published_parsed")
lacking = [e.get("link", "?") for e in read.entries if not all(e.get(name) for name in wanted)]
twice = len(read.entries) - len({e.get("id") for e in read.entries})
trouble = str(read.bozo_exception) if read.bozo else "" if read.version else "It is no feed."
trouble = trouble or (f"Entries lack their id, title, link or date: {lacking}" if lacking else "")
print(json.dumps(trouble or (f"{twice} entries have the id of another." if twice else "")))`

async function troubleInXml(feed: string): Promise<string> {
  packageFromDebian("python3-feedparser", "/usr/lib/python3/dist-packages/feedparser/__init__.py")
  const { stdout } = await runProgram("/usr/bin/python3", ["-c", reader], { input: feed })
  return JSON.parse(stdout)
}

type Item = Partial<Record<"id" | "url" | "date_published" | "content_html" | "content_text", unknown>>

function troubleInJson(feed: string): string {
  const { version, title, items } = JSON.parse(feed) as { version?: string; title?: unknown; items?: Item[] }
  if (version !== "https://jsonfeed.org/version/1.1" || typeof title !== "string" || !Array.isArray(items))
    return "It lacks its version, title or items."
  const lacking = items.filter(
    item =>
      typeof item.id !== "string" ||
      Number.isNaN(Date.parse(String(item.date_published))) ||
      ![item.content_html, item.content_text].some(words => typeof words === "string"),
  )
  return lacking.length > 0 ? `${lacking.length} items lack their id, date or content.` : ""
}
