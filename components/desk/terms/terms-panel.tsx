import { Panel } from "@/components/ui/panel"
import { type Locale, locales } from "@/domain/locales"
import type { FiledTerm } from "@/domain/terms"
import { Empty } from "../empty"
import { termLabels } from "./term-tabs"

type Props = {
  kind: FiledTerm
  terms: { slug: string; name: string; href: string; introducedIn: Locale[] }[]
  /** How many there are on all pages. */
  total: number
  search?: string
}

/** A page of the terms of a kind, each leading to its words. */
export const TermsPanel = ({ kind, terms, total, search }: Props) => (
  <Panel title={termLabels[kind]} aside={total.toLocaleString("en")}>
    {terms.length === 0 && (
      <Empty>
        {search
          ? "None has this in a name."
          : "There is none yet. Add the first, and texts can be filed under it."}
      </Empty>
    )}
    <ul className={terms.length > 40 ? "gap-x-8 py-2 sm:columns-2 xl:columns-3" : ""}>
      {terms.map(({ slug, name, href, introducedIn }) => (
        <li
          key={slug}
          className={
            terms.length > 40
              ? "break-inside-avoid px-4.5 py-1.5"
              : "border-t border-rule px-4.5 py-3 first:border-t-0"
          }
        >
          <a href={href} className="title text-lg leading-snug underline-offset-4 hover:underline">
            {name}
          </a>
          <p className="text-sm text-soft">{introduced(introducedIn)}</p>
        </li>
      ))}
    </ul>
  </Panel>
)

const introduced = (languages: Locale[]) =>
  languages.length === 0
    ? "No introduction yet"
    : `Introduced in ${languages.map(language => locales[language]?.label ?? language).join(", ")}`
