import { type Locale, locales } from "@/domain/locales"

/** What a language is called in another: "français" is French in English. */
export const languageInWords = (language: Locale, locale: Locale) =>
  new Intl.DisplayNames(locales[locale].tag, { type: "language" }).of(language) ?? locales[language].label
