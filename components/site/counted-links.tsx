import { numberInDigits } from "@/components/ui/lists"
import type { Locale } from "@/domain/locales"

export type CountedLink = { href: string; name: string; count: number; isCurrent?: boolean }
type Props = { title: string; links: CountedLink[]; locale: Locale }

/** A column of links, each with how many texts it leads to. */
export const CountedLinks = ({ title, links, locale }: Props) => (
  <nav aria-label={title}>
    <h2 className="pb-1.5 text-sm font-semibold">{title}</h2>
    <ul>
      {links.map(({ href, name, count, isCurrent }) => (
        <li key={href} className="border-b border-rule">
          <a
            href={href}
            aria-current={isCurrent ? "page" : undefined}
            className="flex justify-between gap-3 py-1.5 text-base hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
          >
            {name} <span className="shrink-0 text-soft">{numberInDigits(count, locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
