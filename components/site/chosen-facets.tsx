import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { PageLink } from "./frame"

/** What narrows the list, each a link to the list without it. */
export function ChosenFacets({ chosen, locale }: { chosen: PageLink[]; locale: Locale }) {
  if (chosen.length === 0) return null
  const t = translator(locale)
  return (
    <ul aria-label={t("find.chosen")} className="no-print flex flex-wrap gap-2">
      {chosen.map(({ label, href }) => (
        <li key={href}>
          <a
            href={href}
            rel="nofollow"
            aria-label={t("find.remove", { name: label })}
            className="flex min-h-9 items-center gap-2 rounded-full bg-ink px-3.5 text-sm font-semibold text-paper hover:bg-accent"
          >
            <bdi>{label}</bdi>
            <svg viewBox="0 0 10 10" aria-hidden="true" className="w-2.5 stroke-current" strokeWidth="2">
              <path d="M1 1l8 8M9 1L1 9" />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  )
}
