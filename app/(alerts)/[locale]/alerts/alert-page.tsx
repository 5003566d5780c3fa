import type { Metadata } from "next"
import type { ReactNode } from "react"
import { PageFrame } from "@/app/[locale]/page-frame"
import { PageHead } from "@/components/site/page-head"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = {
  locale: Locale
  title: string
  introduction?: string
  /** Where this page is in another language; private links are in one. */
  inLanguage?: (locale: Locale) => string
  children?: ReactNode
}

export const AlertPage = ({ locale, title, introduction, inLanguage, children }: Props) => (
  <PageFrame locale={locale} inLanguage={inLanguage}>
    <div className="shell">
      <PageHead kicker={kickerFor(title, locale)} title={title} introduction={introduction} />
      {children}
    </div>
  </PageFrame>
)

function kickerFor(title: string, locale: Locale) {
  const kicker = translator(locale)("alerts.title")
  return kicker === title ? undefined : kicker
}

export const alertMetadata = (locale: Locale): Metadata => {
  const t = translator(locale)
  return { title: `${t("alerts.title")} · ${t("site.name")}` }
}
