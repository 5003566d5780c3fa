import type { Site } from "../check"
import type { NaughtyText } from "./publish"

/** Whether each page, as a browser reads it, holds its string as text, and nothing of it as markup. */
export async function checkSurvival({ pages, browser }: Site, texts: NaughtyText[]) {
  const tab = await browser.newPage()
  await tab.evaluate("globalThis.__name ??= given => given") // tsx names the functions that we send there
  const findings: string[] = []
  for (const [number, { address, html }] of pages.entries()) {
    const naughty = texts[number]?.naughty ?? ""
    const { words, handlers } = await tab.evaluate(readPage, html)
    if (!spaced(words).includes(spaced(naughty).slice(0, 90)))
      findings.push(`${address} lacks ${JSON.stringify(naughty.slice(0, 60))}.`)
    if (handlers.length > 0) findings.push(`${address} has become markup: ${handlers.join(", ")}`)
  }
  await tab.close()
  return findings
}

/** Runs inside the browser: the words of the page, and whatever in it would run by itself. */
function readPage(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html")
  const handlers = [...page.querySelectorAll("*")].flatMap(({ attributes }) =>
    [...attributes].filter(
      ({ name, value }) =>
        /^on/.test(name) || (/^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value)),
    ),
  )
  const scripts = [...page.querySelectorAll("script:not([src]):not([type='application/ld+json'])")]
  return {
    words: page.querySelector("main")?.textContent ?? "",
    handlers: [
      ...handlers.map(({ name, value }) => `${name}=${value}`),
      ...scripts.map(one => one.outerHTML),
    ],
  }
}

/** Spaces of every kind are one, and what cannot be written in HTML is nothing. */
const spaced = (words: string) =>
  words
    .replace(/\s+/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "")
    .trim()
