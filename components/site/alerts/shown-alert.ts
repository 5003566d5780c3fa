import type { Frequency } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import type { Words } from "./followed-words"

/** One of a reader's alerts, as its own page draws it. */
export type ShownAlert = {
  id: number
  language: Locale
  frequency: Frequency
  isOfThisMail: boolean
  /** Which list it is; nothing where that is no more. */
  words?: Words
}
