import type { Locale, Names } from "@/domain/locales"
import type { CastName } from "../cast"
import type { LandscapeOptions } from "../drawings/landscape"
import type { PortraitOptions } from "../drawings/portrait"
import type { Drawn, Fate } from "../telling"

/** What the invented stories have in common. */

export const published = (reviewer: CastName, editor: CastName): Fate => ({
  is: "published",
  reviewer,
  editor,
})

const credits: Names = {
  en: "Drawing: the editors",
  fr: "Dessin\u00a0: la rédaction",
  es: "Dibujo: la redacción",
  ru: "Рисунок: редакция",
  tr: "Çizim: yayın kurulu",
  ar: "رسم: هيئة التحرير",
}

export const portrait = (alt: string, options: PortraitOptions, language: Locale = "en"): Drawn => ({
  drawing: { portrait: options },
  alt,
  credit: credits[language],
})

export const landscape = (
  alt: string,
  caption: string,
  options: LandscapeOptions,
  language: Locale = "en",
): Drawn => ({ drawing: { landscape: options }, alt, caption, credit: credits[language] })

export const spotlight = "spotlight-interviews-with-cooperators"
export const champions = "coop-champions"
export const cooperativesDay = "international-day-of-cooperatives"
