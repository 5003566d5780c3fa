import { alertPages } from "@/domain/alert-address"
import type { Locale } from "@/domain/locales"

/** What can come of a form or a link, and the end of the address where it is told. */
export const outcomes = {
  asked: "asked",
  linkAsked: "link-asked",
  confirmed: "confirmed",
  tooMany: "too-many",
  unknown: "unknown",
  stopped: "stopped",
  forgotten: "forgotten",
} as const
export type Outcome = keyof typeof outcomes

export const outcomeAddress = (locale: Locale, outcome: Outcome, query = "") =>
  `${alertPages(locale)}/${outcomes[outcome]}${query && `?${query}`}`
