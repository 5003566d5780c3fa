import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { pagesInSight } from "./pages-in-sight"

type Props = {
  locale: Locale
  page: number
  pages: number
  addressOf: (page: number) => string
  /** The list begins with what is newest, so that its pages can be called so. */
  isNewestFirst?: boolean
}

const step =
  "flex min-h-10 min-w-10 items-center justify-center px-2.5 font-semibold hover:text-accent hover:underline"

/** The way through a long list: the page before, those around this one, the next. */
export function Pagination({ locale, page, pages, addressOf, isNewestFirst = false }: Props) {
  if (pages < 2) return null
  const t = translator(locale)
  return (
    <nav aria-label={t("lists.pages")} className="no-print mt-7">
      <ul className="-mx-2.5 flex flex-wrap items-center gap-x-1">
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev" className={step}>
              {t(isNewestFirst ? "lists.newer" : "lists.previous")}
            </a>
          </li>
        )}
        {pagesInSight(page, pages).map(number =>
          typeof number === "string" ? (
            <li key={number} aria-hidden="true" className="px-1 text-soft">
              …
            </li>
          ) : (
            <li key={number}>
              {number === page ? (
                <span
                  aria-current="page"
                  className="flex min-h-10 min-w-10 items-center justify-center rounded-xs bg-ink px-2.5 font-semibold text-paper"
                >
                  {number}
                </span>
              ) : (
                <a
                  href={addressOf(number)}
                  aria-label={t("lists.goToPage", { page: number })}
                  className={step}
                >
                  {number}
                </a>
              )}
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={addressOf(page + 1)} rel="next" className={step}>
              {t(isNewestFirst ? "lists.older" : "lists.next")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
