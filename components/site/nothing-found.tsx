import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { PageLink } from "./frame"

type Props = {
  words: string
  chosen: PageLink[]
  /** Where the same is found: in other languages. */
  elsewhere: (PageLink & { count: number })[]
  everything: PageLink
  locale: Locale
}

/** What a narrowed list says that has nothing in it: what might help, each a link away. */
export function NothingFound({ words, chosen, elsewhere, everything, locale }: Props) {
  const t = translator(locale)
  return (
    <div className="max-w-2xl border-t border-rule py-8">
      <p dir="auto" className="title text-2xl">
        {words ? t("find.nothingFor", { words }) : t("find.nothing")}
      </p>
      <p className="mt-2 font-serif text-base text-soft">{t("find.nothingHint")}</p>
      <ul className="mt-5 grid justify-items-start gap-1">
        {elsewhere.map(({ label, href, count }) => (
          <Way key={href} href={href} label={`${label} (${count})`} />
        ))}
        {chosen.map(({ label, href }) => (
          <Way key={href} href={href} label={t("find.without", { name: label })} />
        ))}
        <Way {...everything} />
      </ul>
    </div>
  )
}

const Way = ({ href, label }: PageLink) => (
  <li>
    <a href={href} rel="nofollow" className="inline-block py-1 font-semibold text-accent hover:underline">
      {label}
    </a>
  </li>
)
