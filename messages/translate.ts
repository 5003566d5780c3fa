import { createTranslator } from "use-intl/core"
import type { Locale } from "@/domain/locales"
import en from "./en.json"
import es from "./es.json"
import fr from "./fr.json"

/** The words of the interface. Texts are written in ICU's notation; the English file says which there are. */

export const messages: Record<Locale, typeof en> = { en, es, fr }

const make = (locale: Locale) =>
  createTranslator({
    locale,
    messages: messages[locale],
    timeZone: "UTC",
    onError(error) {
      throw error
    },
  })

export type Translate = ReturnType<typeof make>

const made = new Map<Locale, Translate>()

/** `translator("fr")("home.latest")`: the words in one language. For the server only. */
export function translator(locale: Locale): Translate {
  const translate = made.get(locale) ?? make(locale)
  made.set(locale, translate)
  return translate
}
