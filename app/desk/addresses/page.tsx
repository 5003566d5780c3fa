import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { OldAddressRow } from "@/components/desk/addresses/old-address-row"
import { RedirectHistory } from "@/components/desk/addresses/redirect-history"
import { Empty } from "@/components/desk/empty"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { SearchBox } from "@/components/desk/search-box"
import { buttonLook } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { Panel } from "@/components/ui/panel"
import { redirectHistory } from "@/db/queries/desk/noted-changes"
import { oldAddressesMatching, oldAddressesPerPage } from "@/db/queries/desk/old-addresses"
import { oldAddressesTag } from "@/domain/cache-tags"
import { type Query, queryOf, searchOf } from "../search-of"
import { Unconfirmed } from "../unconfirmed"
import { removeFromForm } from "./actions"

export const metadata: Metadata = { title: "Old addresses" }

const told: Record<string, string> = {
  add: "Whoever comes by the old address is led on from now on.",
  change: "The old address is changed, for the next reader already.",
  remove: "The old address is removed.",
  import: "The list is imported, and leads readers on from now on.",
}

export default async function OldAddressesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const filter = searchOf(query)
  const address = (page: number) => `/desk/addresses${queryOf({ ...filter, page })}`
  const here = address(filter.page ?? 1)
  const person = await requireActor(here)
  const { addresses, total } = (await oldAddressesMatching(person, filter)) ?? notFound()
  const history = await redirectHistory(person)
  const done = String(query.done)
  return (
    <>
      <PageHead title="Old addresses">
        <a href="/desk/addresses/import" className={buttonLook.plain}>
          Import a list
        </a>
        <a href="/desk/addresses/new" className={buttonLook.main}>
          Add an old address
        </a>
      </PageHead>
      <div className="grid gap-6">
        {Object.hasOwn(told, done) && <Notice tone="done">{told[done]}</Notice>}
        <Unconfirmed tags={[oldAddressesTag]} person={person} />
        {(total > 0 || filter.search) && (
          <SearchBox
            action="/desk/addresses"
            label="Part of an old address or of a target"
            search={filter.search}
          />
        )}
        <Panel
          title={filter.search ? "Found" : "Led on"}
          aside={total > 0 ? total.toLocaleString("en") : undefined}
        >
          {addresses.length === 0 && (
            <Empty>
              {filter.search
                ? "No old address and no target has this in it."
                : "Nothing is led on yet. Addresses that pages had elsewhere, such as those of a former site, can lead to where their readers find the page now. Texts of this site that get another address need nothing of the kind."}
            </Empty>
          )}
          <ul>
            {addresses.map(shown => (
              <OldAddressRow
                key={shown.id}
                shown={shown}
                zone={person.timeZone}
                now={new Date()}
                at={here}
                remove={removeFromForm}
              />
            ))}
          </ul>
        </Panel>
        <Pages page={filter.page ?? 1} pages={Math.ceil(total / oldAddressesPerPage)} address={address} />
        <RedirectHistory notes={history} zone={person.timeZone} now={new Date()} />
      </div>
    </>
  )
}
