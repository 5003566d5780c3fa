import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { LanguageLinks } from "./empty-list"
import type { LanguageLink } from "./frame"

/** The home page of a language in which nothing has been published. */
export function EmptyFront({ locale, languages }: { locale: Locale; languages: LanguageLink[] }) {
  const t = translator(locale)
  return (
    <section className="shell pt-16 pb-14 lg:pt-24">
      <h2 className="title headline max-w-3xl">{t("home.empty")}</h2>
      <p className="mt-5 max-w-xl font-serif text-xl">{t("home.emptyHint")}</p>
      <LanguageLinks languages={languages} />
    </section>
  )
}
