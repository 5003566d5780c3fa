import { ChosenFacets } from "@/components/site/chosen-facets"
import { type CountedLink, CountedLinks } from "@/components/site/counted-links"
import { DidYouMean } from "@/components/site/did-you-mean"
import { EmptyList } from "@/components/site/empty-list"
import { EntryList } from "@/components/site/entry-list"
import { Facets } from "@/components/site/facets"
import { FollowList } from "@/components/site/follow-list"
import { NamedTerms } from "@/components/site/named-terms"
import { NothingFound } from "@/components/site/nothing-found"
import { OwnTimeEntries } from "@/components/site/own-time-entries"
import { Pagination } from "@/components/site/pagination"
import { inARow } from "@/components/ui/lists"
import { extractsOf, found } from "@/db/queries/live/extracts"
import { listFileAddress, narrowedAddress } from "@/domain/list-address"
import { isNarrowed } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { termNames } from "@/domain/terms"
import { translator } from "@/messages/translate"
import { chosenLinks, everyLanguageLink, facetGroups } from "./facet-groups"
import { otherLanguagesOf } from "./languages-of-list"
import type { ListPlace } from "./list-at"
import type { ListPage } from "./list-page"
import { listed } from "./listed"
import { absolute } from "./page-metadata"
import { termAddress, termsAddress } from "./sections"

type Props = {
  list: ListPage
  place: ListPlace
  locale: Locale
  neighbours?: { title: string; links: CountedLink[] }
}

/** A page of a list with what narrows it at its side. */
export async function NarrowableEntries({ list, place, locale, neighbours }: Props) {
  const address = place.addressIn(locale)
  const narrowed = { list, of: place.list, address, locale }
  const groups = facetGroups(narrowed)
  return (
    <div className="grid gap-x-14 gap-y-2 lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <aside>
        <Facets groups={groups} everyLanguage={everyLanguageLink(narrowed)} locale={locale} />
        {neighbours && (
          <div className="mt-7 max-lg:hidden">
            <CountedLinks {...neighbours} locale={locale} />
          </div>
        )}
      </aside>
      <div className="lg:row-span-2">
        <Entries {...{ list, place, locale }} />
      </div>
      <aside className="max-lg:mt-10 lg:mt-5">
        <FollowList
          locale={locale}
          list={address}
          filter={list.filter}
          calendar={
            list.hasCalendar ? absolute(listFileAddress(address, "calendar.ics", list.filter)) : undefined
          }
        />
      </aside>
    </div>
  )
}

async function Entries({ list, place, locale }: Omit<Props, "neighbours">) {
  const { entries, filter, total, page, pages } = list
  const t = translator(locale)
  const address = place.addressIn(locale)
  const chosen = chosenLinks({ list, of: place.list, address, locale })
  if (total === 0 && !isNarrowed(filter))
    return (
      <EmptyList
        locale={locale}
        languages={await otherLanguagesOf(place.list ?? "home", locale, place.addressIn)}
      />
    )
  const named = list.named.map(each => ({
    ...each,
    href: termAddress(each.language, each.term, each.list.slice(each.term.length + 1)),
  }))
  const meant = list.meant
    ? { words: list.meant, href: narrowedAddress(address, { ...filter, words: list.meant, asOf: undefined }) }
    : undefined
  if (total === 0) {
    const languages = facetGroups({ list, of: place.list, address, locale }).find(
      ({ name }) => name === "language",
    )
    const elsewhere = (languages?.values ?? []).filter(({ isChosen, count }) => !isChosen && count > 0)
    return (
      <NothingFound
        words={filter.words}
        meant={meant}
        named={named}
        terms={termNames.map(term => ({ label: t(`terms.${term}.many`), href: termsAddress(locale, term) }))}
        chosen={chosen}
        elsewhere={elsewhere}
        everything={{
          href: address,
          label: place.list ? t("find.everything", { name: place.title }) : t("find.all"),
        }}
        locale={locale}
      />
    )
  }
  const ids = entries.map(entry => entry.id)
  const extracts = filter.words ? await extractsOf(ids, filter.words) : undefined
  const counted = t(
    filter.words ? "find.bestFirst" : list.inOwnTime ? "lists.soonestFirst" : "lists.newestFirst",
    { count: total },
  )
  return (
    <>
      <NamedTerms terms={named} locale={locale} />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-b border-rule pb-3">
        <p className="text-sm text-soft" role="status">
          {inARow([counted, page > 1 ? t("lists.pageOf", { page, pages }) : ""], locale)}
        </p>
        <ChosenFacets chosen={chosen} locale={locale} />
      </div>
      <DidYouMean meant={meant} locale={locale} />
      {list.isNearly && <p className="border-b border-rule py-4 font-serif text-lg">{t("find.nearly")}</p>}
      {(list.newer > 0 || list.hasMovedOn) && (
        <p className="no-print border-b border-rule py-3 text-sm">
          <a
            href={narrowedAddress(address, { ...filter, page: 1, asOf: undefined })}
            className="font-semibold text-accent hover:underline"
          >
            {list.newer > 0 ? t("find.newer", { count: list.newer }) : t("find.movedOn")}
          </a>
        </p>
      )}
      <h2 id="results" tabIndex={-1} className="sr-only">
        {t("lists.pageOf", { page, pages })}
      </h2>
      {list.inOwnTime ? (
        <OwnTimeEntries
          entries={entries.flatMap(entry =>
            "part" in entry ? [{ ...listed(entry), part: entry.part }] : [],
          )}
          locale={locale}
        />
      ) : (
        <EntryList
          entries={entries.map(entry => ({ ...listed(entry), extract: extracts?.get(entry.id) }))}
          marks={found}
          locale={locale}
        />
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        isNewestFirst={!filter.words && !list.inOwnTime}
        // from the second page on as of the newest text on the first, so that nothing shifts while someone reads
        addressOf={number =>
          narrowedAddress(address, { ...filter, asOf: number > 1 ? list.asOf : undefined }, number)
        }
      />
    </>
  )
}
