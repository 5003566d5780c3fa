import { type Locale, locales } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { LanguageLink } from "./frame"
import { LanguageName } from "./language-name"

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

/** Languages in which there is something to read, with how much. */
export const LanguageLinks = ({ languages }: { languages: LanguageLink[] }) => (
  <ul className="mt-5 flex flex-wrap gap-x-8 gap-y-1">
    {languages.map(({ language, href, note }) => (
      <li key={language} className="flex items-baseline gap-2">
        <a href={href} hrefLang={language} className="py-1 font-semibold text-accent hover:underline">
          <LanguageName language={language} />
        </a>
        {note && (
          <span lang={language} dir={locales[language].direction} className="text-sm text-soft">
            {note}
          </span>
        )}
      </li>
    ))}
  </ul>
)
