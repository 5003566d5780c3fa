import { EmptyList } from "@/components/site/empty-list"
import { EntryList } from "@/components/site/entry-list"
import { Pagination } from "@/components/site/pagination"
import { inARow } from "@/components/ui/lists"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { ListPage } from "./list-page"
import { listed } from "./listed"
import { otherHomes } from "./other-homes"
import { pageAddress } from "./sections"

type Props = { list: ListPage; locale: Locale; addressIn: (locale: Locale) => string }

/** One page of a list with the way to the others. */
export function PagedEntries({ list, locale, addressIn }: Props) {
  const { entries, total, page, pages } = list
  if (total === 0) return <EmptyList locale={locale} languages={otherHomes(locale, addressIn)} />
  const t = translator(locale)
  return (
    <>
      <p className="border-b border-rule pb-3 text-sm text-soft">
        {inARow(
          [t("lists.newestFirst", { count: total }), page > 1 ? t("lists.pageOf", { page, pages }) : ""],
          locale,
        )}
      </p>
      <h2 className="sr-only">{t("lists.pageOf", { page, pages })}</h2>
      <EntryList entries={entries.map(listed)} locale={locale} />
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        isNewestFirst
        addressOf={number => pageAddress(addressIn(locale), number)}
      />
    </>
  )
}

/** "Topics, page 2", where nobody counts the pages beforehand */
export const numberedTitle = (title: string, page: number, locale: Locale) =>
  page === 1 ? title : inARow([title, translator(locale)("lists.goToPage", { page })], locale)

/** "News, page 2 of 24" */
export function pagedTitle(title: string, { page, pages }: ListPage, locale: Locale) {
  return page === 1 ? title : inARow([title, translator(locale)("lists.pageOf", { page, pages })], locale)
}
