import type { Browser } from "@playwright/test"

/** A browser's reading of markup, which is what counts. */
export async function openReader(browser: Browser) {
  const tab = await browser.newPage()
  await tab.evaluate("globalThis.__name ??= given => given") // tsx names the functions that we send there
  return {
    markup: (html: string) => tab.evaluate(readMarkup, html),
    feed: (xml: string) => tab.evaluate(readFeed, xml),
    close: () => tab.close(),
  }
}

export type Reader = Awaited<ReturnType<typeof openReader>>

/** What a feed says of a text: its words, and its text as HTML. */
export type Told = { address: string; title: string; summary: string; html: string }

/**
 * Runs inside the browser: the words of the page or part, what stands for its pictures, what its head says, and whatever
 * in it would run by itself.
 */
function readMarkup(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html")
  const handlers = [...page.querySelectorAll("*")].flatMap(({ attributes }) =>
    [...attributes].filter(
      ({ name, value }) =>
        /^on/.test(name) || (/^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value)),
    ),
  )
  const scripts = [...page.querySelectorAll("script:not([src]):not([type='application/ld+json'])")].map(
    ({ outerHTML }) => outerHTML,
  )
  const named = (selector: string, attribute: string) =>
    [...page.querySelectorAll(selector)].map(element => element.getAttribute(attribute) ?? "")
  const told: string[] = []
  for (const { textContent } of page.querySelectorAll("script[type='application/ld+json']"))
    JSON.parse(textContent ?? "", (_, value) => {
      if (typeof value === "string") told.push(value)
      return value
    })
  for (const unread of page.querySelectorAll("script, style")) unread.remove()
  return {
    title: page.title,
    heading: page.querySelector("h1")?.textContent ?? "",
    words: (page.querySelector("main") ?? page.body).textContent ?? "",
    alts: named("img", "alt").join("\n"),
    shared: named("meta[property='og:title']", "content").join("\n"),
    description: named("meta[name='description']", "content").join("\n"),
    structured: told.join("\n"),
    handlers: [...handlers.map(({ name, value }) => `${name}=${value}`), ...scripts],
  }
}

/** Runs inside the browser: what RSS or Atom tells of each text. */
function readFeed(xml: string): Told[] {
  const feed = new DOMParser().parseFromString(xml, "application/xml")
  const broken = feed.querySelector("parsererror")
  if (broken) throw new Error(broken.textContent ?? "")
  return [...feed.querySelectorAll("entry, item")].map(entry => {
    const wordsOf = (name: string) =>
      [...entry.children].find(({ localName }) => localName === name)?.textContent ?? ""
    const inHtml = (html: string) => new DOMParser().parseFromString(html, "text/html").body.textContent ?? ""
    return {
      address: entry.querySelector("link")?.getAttribute("href") ?? wordsOf("link"),
      title: wordsOf("title"),
      summary: wordsOf("summary") || inHtml(wordsOf("description")), // that of RSS is HTML
      html: [...entry.children].find(each => /^content(:encoded)?$/.test(each.nodeName))?.textContent ?? "",
    }
  })
}
