import { translator } from "@/messages/translate"
import type { FrameProps } from "./frame"
import { SiteMenu } from "./site-menu"
import { SiteName } from "./site-name"

export function SiteHeader(props: FrameProps) {
  const { locale, home } = props
  const t = translator(locale)
  return (
    <header className="no-print border-b border-rule">
      <div className="shell flex items-center justify-between gap-6 py-3">
        <SiteName name={t("site.name")} home={home} />
        <button
          type="button"
          popoverTarget="menu"
          className="no-print -me-2 flex min-h-11 cursor-pointer items-center gap-2.5 px-2 text-base font-semibold lg:hidden"
        >
          {t("navigation.menu")}
          <svg viewBox="0 0 18 12" aria-hidden="true" className="w-4.5 stroke-current" strokeWidth="2">
            <path d="M0 1h18M0 6h18M0 11h18" />
          </svg>
        </button>
        <SiteMenu {...props} />
      </div>
    </header>
  )
}
