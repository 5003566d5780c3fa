import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { Elsewhere, type TextElsewhere } from "./elsewhere"
import { type Ways, WaysOn } from "./ways-on"

type Props = {
  locale: Locale
  ways: Ways
  /** The text that stands at this address in other languages. */
  elsewhere?: TextElsewhere[]
}

/** The words of a 404; where the text is only missing in this language, that and where it is. */
export function NotFoundNotice({ locale, ways, elsewhere = [] }: Props) {
  const t = translator(locale)
  const isElsewhere = elsewhere.length > 0
  return (
    <div className="shell pt-16 lg:pt-24">
      <p className="kicker">404</p>
      <h1 className="title headline mt-3 max-w-3xl">
        {isElsewhere ? t("languages.missing") : t("notFound.title")}
      </h1>
      <p className="mt-5 max-w-xl font-serif text-xl">
        {isElsewhere ? t("languages.readIt") : t("notFound.hint")}
      </p>
      {isElsewhere && <Elsewhere texts={elsewhere} />}
      <WaysOn locale={locale} {...ways} />
    </div>
  )
}
