import type { Locale } from "./locales"
import { type RichText, textOf } from "./rich-text"

/**
 * Words a minute by language, of adults who read the same texts: Trauzettel-Klosinski and Dietz, "Standardized assessment of
 * reading performance: the new International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012).
 */
const wordsAMinute: Record<Locale, number> = { en: 228, fr: 195, es: 218, ru: 184, tr: 166, ar: 138 }

/** Minutes of quiet reading, at least one. */
export const readingMinutes = (doc: RichText, language: Locale) =>
  Math.max(1, Math.round(textOf(doc).split(/\s+/).filter(Boolean).length / wordsAMinute[language]))
