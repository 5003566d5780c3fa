import { preload } from "react-dom"
import { defaultLocale, type Locale } from "@/domain/locales"

/** What the first screen of every page is set in. Italics stand further down. */
const onFirstScreen = [
  new URL("../.fonts/serif-first.woff2", import.meta.url),
  new URL("../.fonts/sans-first.woff2", import.meta.url),
]

/** And what that of a page in this language is set in besides. */
const furtherLetters: Partial<Record<Locale, URL[]>> = {
  ru: [
    new URL("../.fonts/serif-russian.woff2", import.meta.url),
    new URL("../.fonts/sans-russian.woff2", import.meta.url),
  ],
  tr: [
    new URL("../.fonts/serif-turkish.woff2", import.meta.url),
    new URL("../.fonts/sans-turkish.woff2", import.meta.url),
    new URL("../.fonts/serif-western.woff2", import.meta.url),
    new URL("../.fonts/sans-western.woff2", import.meta.url),
  ],
  ar: [
    new URL("../.fonts/naskh-arabic.woff2", import.meta.url),
    new URL("../.fonts/arabic-sans-arabic.woff2", import.meta.url),
  ],
}

/** Lets the browser fetch the fonts before it has read the style sheet that asks for them. */
export function preloadFonts(locale: Locale = defaultLocale) {
  for (const { href } of [...onFirstScreen, ...(furtherLetters[locale] ?? [])])
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "" })
}
