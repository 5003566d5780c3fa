import type { ReactNode } from "react"
import { DemonstrationStrip } from "@/components/ui/demonstration-strip"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { PrintHead } from "./print-head"
import { SiteFooter } from "./site-footer"
import { SiteHeader } from "./site-header"

export type PageLink = { href: string; label: string }
export type LanguageLink = PageLink & {
  language: Locale
  /** The page is not there in this language, so the link leads to the home page. */
  isMissing?: boolean
  /** What is to be found there, said in that language. */
  note?: string
}

export type FrameProps = {
  locale: Locale
  home: string
  /** The address of the section that the page belongs to. */
  current?: string
  menu: PageLink[]
  search: PageLink
  kinds: PageLink[]
  terms: PageLink[]
  /** This page in every language, or that it is missing there. */
  languages: LanguageLink[]
  /** The page that describes what programs can read; it is in English. */
  forPrograms: PageLink
  /** The calendar of everything, to subscribe to. */
  calendar: PageLink
  isDemonstration: boolean
  /** The demonstration can be reached by others. */
  isOpenDemonstration: boolean
  /** Where the page is, as it is written on paper. */
  printed?: string
  /** Is there a list behind what narrows it? Then whoever goes by the keyboard can skip to it. */
  hasResults?: boolean
}

/** What stands around every public page. */
export function Frame({ children, ...links }: FrameProps & { children: ReactNode }) {
  const t = translator(links.locale)
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink href="#content" label={t("navigation.skip")} />
      {links.hasResults && <SkipLink href="#results" label={t("navigation.skipToResults")} />}
      {links.isOpenDemonstration && <DemonstrationStrip words={t("site.demonstrationIsOpen")} />}
      <SiteHeader {...links} />
      <main id="content" tabIndex={-1} className="grow outline-none">
        <PrintHead locale={links.locale} address={links.printed} />
        {children}
      </main>
      <SiteFooter {...links} />
    </div>
  )
}

/** In sight as soon as it is reached. */
const SkipLink = ({ href, label }: PageLink) => (
  <a
    href={href}
    className="no-print absolute start-4 top-3 z-10 -translate-y-24 bg-ink px-4 py-2 font-semibold text-paper focus:translate-y-0"
  >
    {label}
  </a>
)
