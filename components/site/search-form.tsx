import { chosenValues, type ListFilter, longestWords } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = { locale: Locale; action: string; filter: ListFilter; wasCut?: boolean }

/** Words to look for. What narrows the search stays; suggestions while typing come from the site module. */
export function SearchForm({ locale, action, filter, wasCut = false }: Props) {
  const t = translator(locale)
  return (
    <search className="no-print mb-10 block max-w-3xl">
      <form action={action} data-suggestions={`${action}/suggestions`}>
        <label htmlFor="words" className="text-sm font-semibold">
          {t("find.label")}
        </label>
        <div className="relative mt-1.5 flex border-2 border-ink focus-within:border-accent">
          <input
            id="words"
            type="search"
            name="q"
            defaultValue={filter.words}
            maxLength={longestWords}
            dir="auto"
            autoComplete="off"
            list="suggestions"
            enterKeyHint="search"
            className="min-h-13 min-w-0 grow bg-card px-4 font-serif text-xl outline-none"
          />
          <button
            type="submit"
            className="shrink-0 cursor-pointer bg-ink px-6 font-semibold text-paper hover:bg-accent focus-visible:bg-accent"
          >
            {t("find.submit")}
          </button>
        </div>
        <datalist id="suggestions" />
        {chosenValues(filter).map(({ facet, value }) => (
          <input key={facet + value} type="hidden" name={facet} value={value} />
        ))}
        {wasCut && <p className="mt-2 text-sm text-amber">{t("find.cut", { count: longestWords })}</p>}
      </form>
    </search>
  )
}
