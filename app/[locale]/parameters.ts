import { defaultLocale, isLocale, type Locale } from "@/domain/locales"

/** What stands in an address, read with distrust: anybody can type anything there. */

/** The language to answer in, and whether the address named it. */
export const readLocale = (value: string): { locale: Locale; isKnown: boolean } =>
  isLocale(value) ? { locale: value, isKnown: true } : { locale: defaultLocale, isKnown: false }

export function readSlug(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value // badly encoded, so it is no text's address either
  }
}

/** A page's number, from 1; undefined for nonsense. */
export const readPage = (value: string): number | undefined =>
  /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined
