import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { CopyLink } from "./copy-link"
import type { FilingLink, TermName } from "./shown-text"

const order: TermName[] = ["series", "country", "region", "topic"]

type Props = { filings: FilingLink[]; canQuote: boolean; locale: Locale; className: string }

/** Where a text is filed, each place a link to what else is there; and how an answer is quoted. */
export function Filings({ filings, canQuote, locale, className }: Props) {
  const t = translator(locale)
  const groups = order
    .map(term => ({ term, links: filings.filter(filing => filing.term === term) }))
    .filter(({ links }) => links.length > 0)
  return (
    <aside aria-label={t("text.filedUnder")} className={className}>
      <dl className="grid gap-5 text-sm max-lg:grid-cols-2 max-lg:border-t max-lg:border-rule max-lg:pt-6">
        {groups.map(({ term, links }) => (
          <div key={term}>
            <dt className="mb-0.5 font-semibold">
              {links.length > 1 ? t(`terms.${term}.many`) : t(`terms.${term}.one`)}
            </dt>
            {links.map(({ href, name }) => (
              <dd key={href}>
                <a href={href} className="inline-block py-0.75 text-soft hover:text-accent hover:underline">
                  {name}
                </a>
              </dd>
            ))}
          </div>
        ))}
        {canQuote && (
          <div className="no-print">
            <dt className="mb-0.5 font-semibold">{t("interview.quote")}</dt>
            <dd className="text-soft">{t("interview.quoteHint")}</dd>
          </div>
        )}
      </dl>
      <CopyLink locale={locale} />
    </aside>
  )
}
