import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { MissedRow } from "@/components/desk/addresses/missed-row"
import { Empty } from "@/components/desk/empty"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { SearchBox } from "@/components/desk/search-box"
import { Notice } from "@/components/ui/notice"
import { Panel } from "@/components/ui/panel"
import { missedAddresses, missedPerPage } from "@/db/queries/desk/missed"
import { type Query, queryOf, searchOf } from "../search-of"

export const metadata: Metadata = { title: "Missed addresses" }

export default async function MissedAddressesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const filter = searchOf(query)
  const address = (page: number) => `/desk/missed${queryOf({ ...filter, page })}`
  const person = await requireActor(address(filter.page ?? 1))
  const { missed, total } = (await missedAddresses(person, filter)) ?? notFound()
  return (
    <>
      <PageHead title="Missed addresses" />
      <div className="grid gap-6">
        {query.done === "add" && (
          <Notice tone="done">
            Whoever comes by it is led on from now on. It stands among the{" "}
            <a href="/desk/addresses" className="link">
              old addresses
            </a>
            .
          </Notice>
        )}
        {(total > 0 || filter.search) && (
          <SearchBox action="/desk/missed" label="Part of an address" search={filter.search} />
        )}
        <Panel
          title="Asked for in the last 30 days, and not there"
          aside={total > 0 ? total.toLocaleString("en") : undefined}
        >
          {missed.length === 0 && (
            <Empty>
              {filter.search
                ? "No missed address has this in it."
                : "Nobody has asked for an address where nothing is. Those that readers look for in vain stand here a few seconds later, most wanted first."}
            </Empty>
          )}
          <ul>
            {missed.map(each => (
              <MissedRow key={each.address} missed={each} />
            ))}
          </ul>
        </Panel>
        <Pages page={filter.page ?? 1} pages={Math.ceil(total / missedPerPage)} address={address} />
        <p className="max-w-3xl text-sm text-soft">
          Counted like readers: people are all who do not say that they are robots. Programs that look for
          weak spots often pose as people and ask for addresses that no page ever had. Only so many new
          addresses are noted a day.
        </p>
      </div>
    </>
  )
}
