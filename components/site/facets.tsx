import { numberInDigits } from "@/components/ui/lists"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { LanguageName } from "./language-name"

export type FacetLink = { label: string; href: string; count: number; isChosen: boolean; language?: Locale }
export type FacetGroup = {
  name: string
  title: string
  values: FacetLink[]
  /** Where the others are, if these are not all. */
  rest?: { label: string; href: string }
}

type Props = { groups: FacetGroup[]; everyLanguage?: { label: string; href: string }; locale: Locale }

const inSight = 7

/** What a list can be narrowed by. On narrow screens a sheet that a button opens, without any script. */
export function Facets({ groups, everyLanguage, locale }: Props) {
  const t = translator(locale)
  if (groups.length === 0) return null
  return (
    <>
      <button
        type="button"
        popoverTarget="facets"
        className="no-print mb-5 flex min-h-11 cursor-pointer items-center gap-2.5 border border-ink px-4 text-base font-semibold lg:hidden"
      >
        <svg viewBox="0 0 18 12" aria-hidden="true" className="w-4.5 stroke-current" strokeWidth="2">
          <path d="M0 1h18M3 6h12M6 11h6" />
        </svg>
        {t("find.narrow")}
      </button>
      <div id="facets" popover="auto" className="facet-sheet no-print">
        <div className="mb-5 flex items-center justify-between gap-6 border-b border-ink pb-2 lg:hidden">
          <h2 className="title text-2xl">{t("find.narrow")}</h2>
          <button
            type="button"
            popoverTarget="facets"
            popoverTargetAction="hide"
            className="-me-2 min-h-11 cursor-pointer px-2 font-semibold"
          >
            {t("navigation.close")}
          </button>
        </div>
        <div className="grid gap-7">
          {groups.map(group => (
            <FacetColumn
              key={group.name}
              group={group}
              last={group.name === "language" ? everyLanguage : undefined}
              locale={locale}
            />
          ))}
        </div>
      </div>
    </>
  )
}

type ColumnProps = { group: FacetGroup; last?: { label: string; href: string }; locale: Locale }

function FacetColumn({ group: { title, values, rest }, last, locale }: ColumnProps) {
  const chosen = values.filter(value => value.isChosen)
  const first = [...chosen, ...values.filter(value => !value.isChosen).slice(0, inSight - chosen.length)]
  const shown = values.filter(value => first.includes(value))
  const hidden = values.filter(value => !first.includes(value))
  return (
    <nav aria-label={title}>
      <h3 className="pb-1.5 text-sm font-semibold">{title}</h3>
      <FacetLinks values={shown} locale={locale} />
      {hidden.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1.5 text-sm font-semibold text-accent">
            {translator(locale)("find.more", { count: hidden.length })}
          </summary>
          <FacetLinks values={hidden} locale={locale} />
          {rest && (
            <a
              href={rest.href}
              className="inline-block py-1.5 text-sm font-semibold text-accent hover:underline"
            >
              {rest.label}
            </a>
          )}
        </details>
      )}
      {last && (
        <a
          href={last.href}
          rel="nofollow"
          className="inline-block py-1.5 text-sm font-semibold text-accent hover:underline"
        >
          {last.label}
        </a>
      )}
    </nav>
  )
}

const FacetLinks = ({ values, locale }: { values: FacetLink[]; locale: Locale }) => (
  <ul>
    {values.map(({ label, href, count, isChosen, language }) => (
      <li key={href} className="border-b border-rule">
        <a
          href={href}
          rel="nofollow"
          aria-current={isChosen ? "true" : undefined}
          className="flex justify-between gap-3 py-1.5 text-base hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {language ? <LanguageName language={language} /> : <bdi>{label}</bdi>}{" "}
          <span className="shrink-0 font-normal text-soft">{numberInDigits(count, locale)}</span>
        </a>
      </li>
    ))}
  </ul>
)
