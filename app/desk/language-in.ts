import { defaultLocale, isLocale, type Locale } from "@/domain/locales"

/** The language that an address names; English where it names none of ours. */
export const localeIn = (value: string | undefined): Locale =>
  value !== undefined && isLocale(value) ? value : defaultLocale
