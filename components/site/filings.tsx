import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { FilingLink, TermName } from "./shown-text"

const order: TermName[] = ["series", "country", "region", "topic"]

type Props = { filings: FilingLink[]; locale: Locale; className: string }

/** Where a text is filed, each place a link to what else is there. */
export function Filings({ filings, locale, className }: Props) {
  if (filings.length === 0) return null
  const t = translator(locale)
  return (
    <aside aria-label={t("text.filedUnder")} className={className}>
      <dl className="grid gap-5 text-sm max-lg:grid-cols-2 max-lg:border-t max-lg:border-rule max-lg:pt-6">
        {order.map(term => {
          const links = filings.filter(filing => filing.term === term)
          if (links.length === 0) return null
          return (
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
          )
        })}
      </dl>
    </aside>
  )
}
