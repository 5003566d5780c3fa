import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { type Ways, WaysOn } from "./ways-on"

/** The words of a 404. */
export function NotFoundNotice({ locale, ways }: { locale: Locale; ways: Ways }) {
  const t = translator(locale)
  return (
    <div className="shell pt-16 lg:pt-24">
      <p className="kicker">404</p>
      <h1 className="title headline mt-3 max-w-3xl">{t("notFound.title")}</h1>
      <p className="mt-5 max-w-xl font-serif text-xl">{t("notFound.hint")}</p>
      <WaysOn locale={locale} {...ways} />
    </div>
  )
}
