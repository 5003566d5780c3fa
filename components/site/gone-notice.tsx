import { dateInWords } from "@/components/ui/dates"
import { DirectedWords } from "@/components/ui/directed-words"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { type Ways, WaysOn } from "./ways-on"

type Props = { locale: Locale; reason: string | null; since: string; ways: Ways }

/** The words of a 410. */
export function GoneNotice({ locale, reason, since, ways }: Props) {
  const t = translator(locale)
  return (
    <div className="shell pt-16 lg:pt-24">
      <p className="kicker">410</p>
      <h1 className="title headline mt-3 max-w-3xl">{t("gone.title")}</h1>
      <p className="mt-5 max-w-xl font-serif text-xl">{t("gone.hint")}</p>
      {reason && (
        <p className="mt-6 max-w-xl border-s-3 border-amber ps-4 font-serif text-lg">
          <DirectedWords>{reason}</DirectedWords>
        </p>
      )}
      <p className="mt-3 max-w-xl text-soft">
        <time dateTime={since}>{t("reading.gone", { date: dateInWords(since, locale) })}</time>
      </p>
      <WaysOn locale={locale} {...ways} />
    </div>
  )
}
