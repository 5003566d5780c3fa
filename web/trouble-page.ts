import { createHash } from "node:crypto"
import { defaultLocale, isLocale, locales } from "../domain/locales.ts"
import { env, isOpenDemonstration } from "../env.ts"
import ar from "../messages/ar.json" with { type: "json" }
import en from "../messages/en.json" with { type: "json" }
import es from "../messages/es.json" with { type: "json" }
import fr from "../messages/fr.json" with { type: "json" }
import ru from "../messages/ru.json" with { type: "json" }
import tr from "../messages/tr.json" with { type: "json" }
import { Finished } from "./finished.ts"
import { everywhere, publicPolicy } from "./headers.ts"
import { problemAnswer } from "./problem-answer.ts"
import { isForPrograms } from "./shared-address.ts"

/** What a reader gets when no page can be made: words, in their language, that need nothing else to be shown. */

const words = { en, fr, es, ru, tr, ar }

/** The house's colours and manners, as far as they need no file: letters are the reader's own device's. */
const style = [
  ":root{color-scheme:light dark;--paper:#fbfaf6;--ink:#14212b;--soft:#51606b;--accent:#0d5c63;--rule:#d9d5c9}",
  "@media(prefers-color-scheme:dark){:root{--paper:#11191f;--ink:#ece9e1;--soft:#a5b1b9;--accent:#79c7c9;--rule:#303d46}}",
  "body{margin:0;font:1.1875rem/1.6 Georgia,serif;color:var(--ink);background:var(--paper)}",
  "header,main,aside{padding:1rem max(1.125rem,(100% - 70.25rem)/2)}",
  "header{border-bottom:1px solid var(--rule);font-weight:600}header a{color:inherit;text-decoration:none}",
  "main{padding-top:4rem}h1,p{max-width:38rem;margin:0 0 1.25rem}",
  "h1{max-width:48rem;font-size:clamp(2.125rem,1.45rem + 2.9vw,3.5rem);line-height:1.1;letter-spacing:-.015em;text-wrap:balance}",
  ":lang(ar) h1{letter-spacing:0;line-height:1.35}",
  ".status{margin:0 0 .75rem;font:600 .875rem Arial,sans-serif;letter-spacing:.06em;color:var(--accent)}",
  "main a{font:600 1.0625rem Arial,sans-serif;color:var(--accent);text-underline-offset:.2em}",
  ":focus-visible{outline:3px solid var(--accent);outline-offset:3px}",
  "aside{font-size:.875rem;color:var(--soft)}",
].join("")
const policy = publicPolicy({
  scripts: [],
  styles: [`sha256-${createHash("sha256").update(style).digest("base64")}`],
})

type Trouble = { status: number; seconds: number; words: { title: string; explanation: string } }

/** `status` 500 stays what it is: a mistake of ours; everything else is 503, and worth another try. */
export function troublePage(address: string, status = 503) {
  if (isForPrograms(address)) return trouble(forPrograms(status === 500 ? 500 : 503))
  return trouble(
    page(address, { status: status === 500 ? 500 : 503, seconds: 5, words: wordsFor(address).trouble }),
  )
}

/** So much is asked by all that nobody can wait for it. */
export const busyPage = (address: string) =>
  trouble(
    isForPrograms(address)
      ? forPrograms(503)
      : page(address, { status: 503, seconds: 5, words: wordsFor(address).trouble.busy }),
  )

/** One client asks for more than its part. */
export const tooManyPage = (address: string, seconds: number) =>
  isForPrograms(address)
    ? forPrograms(429, seconds)
    : page(address, { status: 429, seconds, words: wordsFor(address).trouble.tooMany })

const trouble = (finished: Finished) => ({ finished, isTrouble: true })

function localeOf(address: string) {
  const [, segment = ""] = address.split(/[/?]/)
  return isLocale(segment) ? segment : defaultLocale
}
const wordsFor = (address: string) => words[localeOf(address)]

function page(address: string, { status, seconds, words: { title, explanation } }: Trouble) {
  const locale = localeOf(address)
  const {
    site,
    trouble: { home },
  } = wordsFor(address)
  const strip = isOpenDemonstration(env) ? `<aside>${site.demonstrationIsOpen}</aside>` : ""
  const header = `<header><a href="/${locale}">${site.name}</a></header>`
  const body = `<!doctype html><html lang="${locale}" dir="${locales[locale].direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body>${strip}${header}<main><p class="status">${status}</p><h1>${title}</h1><p>${explanation}</p><p><a href="/${locale}">${home}</a></p></main></body></html>`
  return new Finished({
    status,
    headers: {
      ...everywhere,
      "content-security-policy": policy,
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": String(seconds),
    },
    body: Buffer.from(body),
  })
}

const forPrograms = (status: 429 | 500 | 503, seconds = 5) =>
  problemAnswer({
    status,
    detail: details[status],
    headers: { "cache-control": "no-store", "retry-after": String(seconds) },
  })

const details = {
  429: "More was asked from here than one client may. Go on after the seconds in Retry-After.",
  500: "This is a mistake of ours. It has been noted.",
  503: "This cannot be answered now. Try again soon.",
}
