import { type Locale, locales } from "@/domain/locales"
import type { TermKind } from "@/domain/terms"
import { translator } from "@/messages/translate"

export type NamedLink = { term: TermKind; href: string; language: Locale; name: string; count: number }
type Props = { terms: NamedLink[]; locale: Locale }

/** The pages of what somebody searched for by name, before the texts: “Country: Kenya, 12 texts”. */
export function NamedTerms({ terms, locale }: Props) {
  if (terms.length === 0) return null
  const t = translator(locale)
  return (
    <nav aria-label={t("find.named")} className="mb-8">
      <ul className="grid gap-2">
        {terms.map(({ term, href, language, name, count }) => (
          <li key={href} className="border-s-4 border-accent bg-card">
            <a href={href} className="group flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3">
              <span className="text-sm text-soft">{t(`terms.${term}.one`)}</span>{" "}
              <bdi
                lang={language}
                dir={locales[language].direction}
                className="title text-2xl group-hover:text-accent group-hover:underline"
              >
                {name}
              </bdi>{" "}
              {count > 0 && <span className="text-sm text-soft">{t("lists.count", { count })}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
