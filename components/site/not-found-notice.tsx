import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { LanguageLink, PageLink } from "./frame"

type Props = { locale: Locale; ways: PageLink[]; languages: LanguageLink[] }

/** The words of a 404, with ways to go on. */
export function NotFoundNotice({ locale, ways, languages }: Props) {
  const t = translator(locale)
  return (
    <div className="shell pt-16 lg:pt-24">
      <p className="kicker">404</p>
      <h1 className="title headline mt-3 max-w-3xl">{t("notFound.title")}</h1>
      <p className="mt-5 max-w-xl font-serif text-lg text-soft">{t("notFound.hint")}</p>
      <ul className="mt-8 flex max-w-xl flex-wrap gap-x-7 gap-y-2 border-t border-rule pt-4">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 font-semibold text-accent hover:underline">
              {label}
            </a>
          </li>
        ))}
        {languages.map(({ language, label, href }) => (
          <li key={language}>
            <a
              href={href}
              lang={language}
              hrefLang={language}
              className="inline-block py-1 text-soft hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
