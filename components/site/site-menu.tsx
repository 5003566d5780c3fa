import { translator } from "@/messages/translate"
import type { FrameProps } from "./frame"
import { LanguageChoice } from "./language-choice"
import { SiteName } from "./site-name"

/** In a row beside the name, and on narrow screens a sheet that the menu button opens, without any script. */
export function SiteMenu({ locale, home, current, menu, search, languages }: FrameProps) {
  const t = translator(locale)
  return (
    <div id="menu" popover="auto" className="site-menu no-print">
      <div className="flex items-center justify-between gap-6 lg:hidden">
        <SiteName name={t("site.name")} home={home} />
        <button
          type="button"
          popoverTarget="menu"
          popoverTargetAction="hide"
          className="-me-2 flex min-h-11 cursor-pointer items-center gap-2.5 px-2 font-semibold"
        >
          {t("navigation.close")}
          <svg viewBox="0 0 14 14" aria-hidden="true" className="w-4.5 stroke-current" strokeWidth="2">
            <path d="M1 1l12 12M13 1L1 13" />
          </svg>
        </button>
      </div>
      <nav aria-label={t("navigation.main")}>
        <ul className="max-lg:mt-6 lg:flex lg:gap-x-5.5">
          {menu.map(({ href, label }) => (
            <li key={href} className="max-lg:border-b max-lg:border-rule">
              <a
                href={href}
                aria-current={href === current ? "true" : undefined}
                className="block border-signal decoration-signal decoration-2 underline-offset-8 hover:text-accent max-lg:title max-lg:py-3.5 max-lg:text-2xl max-lg:aria-[current]:underline lg:border-b-2 lg:border-transparent lg:py-1.5 lg:text-base lg:font-semibold lg:aria-[current]:border-signal"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a
        href={search.href}
        aria-current={search.href === current ? "true" : undefined}
        className="flex items-center gap-2 py-1.5 font-semibold hover:text-accent max-lg:mt-6 max-lg:text-lg lg:text-base"
      >
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="w-4 stroke-current"
          fill="none"
          strokeWidth="2"
        >
          <path d="M11 11l4 4M12.5 6.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0Z" />
        </svg>
        {search.label}
      </a>
      <LanguageChoice locale={locale} languages={languages} />
    </div>
  )
}
