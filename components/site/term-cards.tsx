import type { Locale } from "@/domain/locales"
import { firstParagraph } from "@/domain/paragraphs"
import { translator } from "@/messages/translate"

export type TermCard = { href: string; name: string; introduction: string | null; count: number }
type Props = { terms: TermCard[]; locale: Locale; headingLevel?: "h2" | "h3" }

/** Regions, topics or series, each with what it is about and how much there is. */
export function TermCards({ terms, locale, headingLevel: Heading = "h2" }: Props) {
  const t = translator(locale)
  return (
    <ul className="ruled-rows grid gap-x-12 sm:grid-cols-2 lg:grid-cols-3">
      {terms.map(({ href, name, introduction, count }) => (
        <li key={href} className="py-6">
          <Heading className="title text-[1.375rem] leading-[1.25]">
            <a href={href} className="decoration-accent decoration-2 underline-offset-4 hover:underline">
              {name}
            </a>
          </Heading>
          {introduction && <p className="mt-2 font-serif text-base">{firstParagraph(introduction)}</p>}
          <p className="mt-2.5 text-sm text-soft">{t("lists.count", { count })}</p>
        </li>
      ))}
    </ul>
  )
}
