import { isolated } from "@/domain/isolated"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { DidYouMean } from "./did-you-mean"
import type { PageLink } from "./frame"
import { type NamedLink, NamedTerms } from "./named-terms"

type Props = {
  words: string
  meant?: { words: string; href: string }
  /** What is called so, or nearly so. */
  named: NamedLink[]
  /** Where all regions, countries, topics, series and people are. */
  terms: PageLink[]
  chosen: PageLink[]
  /** Where the same is found: in other languages. */
  elsewhere: (PageLink & { count: number })[]
  everything: PageLink
  locale: Locale
}

/** What a narrowed list says that has nothing in it: what might help, each a link away. */
export function NothingFound({ words, meant, named, terms, chosen, elsewhere, everything, locale }: Props) {
  const t = translator(locale)
  return (
    <div className="max-w-2xl border-t border-rule py-8">
      <p dir="auto" className="title text-2xl">
        {words ? t("find.nothingFor", { words: isolated(words, locale) }) : t("find.nothing")}
      </p>
      <DidYouMean meant={meant} locale={locale} />
      <p className="mt-2 font-serif text-base text-soft">{t(hintFor(words !== "", chosen.length > 0))}</p>
      {named.length > 0 && (
        <div className="mt-6">
          <p className="mb-2 font-semibold">{t("find.perhaps")}</p>
          <NamedTerms terms={named} locale={locale} />
        </div>
      )}
      <ul className="mt-5 grid justify-items-start gap-1">
        {elsewhere.map(({ label, href, count }) => (
          <Way key={href} href={href} label={`${label} (${count})`} />
        ))}
        {chosen.map(({ label, href }) => (
          <Way key={href} href={href} label={t("find.without", { name: label })} />
        ))}
        <Way {...everything} />
      </ul>
      {words && (
        <>
          <p className="mt-6 font-semibold">{t("find.lookThrough")}</p>
          <ul className="mt-1 flex flex-wrap gap-x-5">
            {terms.map(way => (
              <Way key={way.href} {...way} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** What helps against nothing depends on what was asked for. */
function hintFor(hasWords: boolean, isNarrowed: boolean) {
  if (!hasWords) return "find.nothingNarrowed"
  return isNarrowed ? "find.nothingHint" : "find.nothingWords"
}

const Way = ({ href, label }: PageLink) => (
  <li>
    <a href={href} rel="nofollow" className="inline-block py-1 font-semibold text-accent hover:underline">
      {label}
    </a>
  </li>
)
