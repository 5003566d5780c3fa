import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { LanguageLink, PageLink } from "./frame"
import { LanguageName } from "./language-name"

export type Ways = { pages: PageLink[]; languages: LanguageLink[] }

/** Where to go from a page that has nothing to read. */
export const WaysOn = ({ locale, pages, languages }: Ways & { locale: Locale }) => (
  <div className="mt-9 max-w-xl border-t border-rule pt-4">
    <p className="text-soft">{translator(locale)("notFound.goOn")}</p>
    <ul className="mt-2 flex flex-wrap gap-x-7 gap-y-1.5">
      {pages.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="inline-block py-1 font-semibold text-accent hover:underline">
            {label}
          </a>
        </li>
      ))}
    </ul>
    <ul className="mt-2 flex flex-wrap gap-x-7">
      {languages.map(({ language, href }) => (
        <li key={language}>
          <a href={href} hrefLang={language} className="inline-block py-1 text-soft hover:underline">
            <LanguageName language={language} />
          </a>
        </li>
      ))}
    </ul>
  </div>
)
