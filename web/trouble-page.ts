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

const style =
  "body{margin:12vh auto;max-width:34rem;padding:0 1.5rem;font:1.125rem/1.6 Georgia,serif;color:#1d2b33;background:#fbfaf7}h1{font-size:1.9rem;line-height:1.2;font-weight:600}a{color:inherit}aside{font-size:.8rem}"
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
  const { home } = wordsFor(address).trouble
  const strip = isOpenDemonstration(env) ? `<aside>${wordsFor(address).site.demonstrationIsOpen}</aside>` : ""
  const body = `<!doctype html><html lang="${locale}" dir="${locales[locale].direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body>${strip}<main><h1>${title}</h1><p>${explanation}</p><p><a href="/${locale}">${home}</a></p></main></body></html>`
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
