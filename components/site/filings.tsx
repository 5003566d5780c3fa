import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { FilingLink, TermName } from "./shown-text"

const order: TermName[] = ["series", "country", "region", "topic"]

/** Where a text is filed, each place a link to what else is there. */
export function Filings({ filings, locale }: { filings: FilingLink[]; locale: Locale }) {
  const t = translator(locale)
  const groups = order
    .map(term => ({ term, links: filings.filter(filing => filing.term === term) }))
    .filter(({ links }) => links.length > 0)
  return groups.map(({ term, links }) => (
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
  ))
}
