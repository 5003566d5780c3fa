import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Empty } from "@/components/desk/empty"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { HowCounted } from "@/components/desk/readers/how-counted"
import { ReadFilters } from "@/components/desk/readers/read-filters"
import { ReadTable } from "@/components/desk/readers/read-table"
import { dateInWords } from "@/components/desk/when"
import { Panel } from "@/components/ui/panel"
import { type ReadingOrder, readPages, readPerPage } from "@/db/queries/desk/readers"
import { addressOf, filterOf, type Query } from "./filter"

export const metadata: Metadata = { title: "Readers" }

export default async function ReadersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const filter = filterOf(await searchParams)
  const person = await requireActor(addressOf(filter))
  const { pages, sum } = (await readPages(person, filter)) ?? notFound()
  const inOrder = (order: ReadingOrder) =>
    addressOf({ ...filter, order: order === "month" ? undefined : order, page: 1 })
  return (
    <>
      <PageHead title="Readers" />
      <div className="grid gap-6">
        <ReadFilters filter={filter} />
        <Panel
          title="Read by people"
          aside={sum.since ? `Counted since ${dateInWords(sum.since)}` : undefined}
        >
          {pages.length === 0 ? (
            <Empty>
              {sum.since && sum.pages === 0
                ? "Nothing of this was read yet."
                : sum.since
                  ? "There are fewer pages than this."
                  : "Nobody has read anything yet. What is read stands here a few seconds later."}
            </Empty>
          ) : (
            <ReadTable pages={pages} sum={sum} order={filter.order ?? "month"} inOrder={inOrder} />
          )}
        </Panel>
        <Pages
          page={filter.page ?? 1}
          pages={Math.ceil(sum.pages / readPerPage)}
          address={page => addressOf({ ...filter, page })}
        />
        <HowCounted />
      </div>
    </>
  )
}
