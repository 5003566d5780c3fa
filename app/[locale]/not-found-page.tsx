import { notFound } from "next/navigation"
import { Suspense } from "react"
import { NotFoundNotice } from "@/components/site/not-found-notice"
import { type Locale, localeCodes, locales } from "@/domain/locales"
import { kindNames } from "@/domain/story"
import { translator } from "@/messages/translate"
import { PageFrame } from "./page-frame"
import { homeAddress, kindAddress } from "./sections"

/** 404 with words. Thrown on its own, `notFound()` answers with an empty page; inside a boundary the words stay. */
export const NotFoundPage = ({ locale }: { locale: Locale }) => (
  <PageFrame locale={locale}>
    <Suspense fallback={<NotFoundWords locale={locale} />}>
      <ThrowNotFound />
    </Suspense>
  </PageFrame>
)

export function NotFoundWords({ locale }: { locale: Locale }) {
  const t = translator(locale)
  const ways = [
    { href: homeAddress(locale), label: t("navigation.home") },
    ...kindNames.map(kind => ({ href: kindAddress(locale, kind), label: t(`kinds.${kind}.many`) })),
  ]
  const languages = localeCodes
    .filter(language => language !== locale)
    .map(language => ({ language, label: locales[language].label, href: homeAddress(language) }))
  return <NotFoundNotice locale={locale} ways={ways} languages={languages} />
}

function ThrowNotFound(): never {
  notFound()
}
