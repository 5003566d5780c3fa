import type { Locale } from "@/domain/locales"
import { translator } from "./translate"

/** Where an event takes place: "Istanbul and online"; "" while nobody knows. */
export function whereInWords({ place, online }: { place: string; online: boolean }, locale: Locale): string {
  const t = translator(locale)
  return [place, online && t(place ? "event.alsoOnline" : "event.online")].filter(Boolean).join(" ")
}
