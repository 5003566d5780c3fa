import { notFound } from "next/navigation"
import { Suspense } from "react"
import type { TextElsewhere } from "@/components/site/elsewhere"
import { NotFoundNotice } from "@/components/site/not-found-notice"
import type { Locale } from "@/domain/locales"
import { PageFrame } from "./page-frame"
import { waysOn } from "./ways-on"

/** 404 with words. Thrown on its own, `notFound()` answers with an empty page; inside a boundary the words stay. */
export const NotFoundPage = ({ locale, elsewhere }: { locale: Locale; elsewhere?: TextElsewhere[] }) => (
  <PageFrame locale={locale}>
    <Suspense fallback={<NotFoundNotice locale={locale} ways={waysOn(locale)} elsewhere={elsewhere} />}>
      <ThrowNotFound />
    </Suspense>
  </PageFrame>
)

export function ThrowNotFound(): never {
  notFound()
}
