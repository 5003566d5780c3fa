import { createTranslator } from "use-intl/core"
import { type Locale, locales } from "@/domain/locales"
import ar from "./ar.json"
import en from "./en.json"
import es from "./es.json"
import fr from "./fr.json"
import ru from "./ru.json"
import tr from "./tr.json"

/** The words of the interface. Texts are written in ICU's notation; the English file says which there are. */

export const messages: Record<Locale, typeof en> = { en, fr, es, ru, tr, ar }

const make = (locale: Locale) =>
  createTranslator({
    locale: locales[locale].tag,
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
