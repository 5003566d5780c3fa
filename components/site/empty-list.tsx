import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { LanguageLink } from "./frame"

/** What a list says that has nothing in it. */
export function EmptyList({ locale, languages }: { locale: Locale; languages: LanguageLink[] }) {
  const t = translator(locale)
  return (
    <div className="max-w-2xl border-t border-rule py-8">
      <p className="title text-2xl">{t("lists.empty")}</p>
      <p className="mt-2 font-serif text-base text-soft">{t("lists.emptyHint")}</p>
      <LanguageLinks languages={languages} />
    </div>
  )
}

export const LanguageLinks = ({ languages }: { languages: LanguageLink[] }) => (
  <ul className="mt-5 flex gap-x-6">
    {languages.map(({ language, label, href }) => (
      <li key={language}>
        <a
          href={href}
          lang={language}
          hrefLang={language}
          className="inline-block py-1 font-semibold text-accent hover:underline"
        >
          {label}
        </a>
      </li>
    ))}
  </ul>
)
