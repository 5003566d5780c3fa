import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { MissedRow } from "@/components/desk/addresses/missed-row"
import { MissedTabs } from "@/components/desk/addresses/missed-tabs"
import { Empty } from "@/components/desk/empty"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { SearchBox } from "@/components/desk/search-box"
import { Panel } from "@/components/ui/panel"
import { missedAddresses, missedPerPage } from "@/db/queries/desk/missed"
import type { MissedPile } from "@/domain/hits"
import type { Query } from "../search-of"
import { bringBackFromForm, putAsideFromForm } from "./actions"
import { addressOf, filterOf } from "./filter"
import { Told } from "./told"

export const metadata: Metadata = { title: "Missed addresses" }

const putAside = { label: "Put aside", action: putAsideFromForm }
const bringBack = { label: "Bring back", action: bringBackFromForm }
const readersMissIt = { label: "Readers miss it", action: bringBackFromForm }

/** Each pile: what it is called, what is said of an empty one, and where an address can go from there. */
const piles = {
  missed: {
    title: "Asked for in the last 30 days, and not there",
    empty:
      "Nobody has asked for an address where nothing is. Those that readers look for in vain stand here a few seconds later, most wanted first.",
    move: putAside,
  },
  probes: {
    title: "What programs that look for weak spots ask for",
    empty: "No program has asked for what no page ever was, such as /wp-login.php or /.env.",
    move: readersMissIt,
  },
  aside: {
    title: "Put aside, and not counted among what readers miss",
    empty: "Nothing is put aside. What you put aside stays so, however often it is asked for.",
    move: bringBack,
  },
} satisfies Record<MissedPile, unknown>

export default async function MissedAddressesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const filter = filterOf(query)
  const { pile = "missed", search, page = 1 } = filter
  const here = addressOf(filter)
  const person = await requireActor(here)
  const { missed, counts } = (await missedAddresses(person, filter)) ?? notFound()
  const { title, empty, move } = piles[pile]
  return (
    <>
      <PageHead title="Missed addresses" />
      <MissedTabs current={pile} counts={counts} addressOf={each => addressOf({ search, pile: each })} />
      <div className="grid gap-6">
        <Told done={query.done} />
        {(counts[pile] > 0 || search) && (
          <SearchBox
            action="/desk/missed"
            label="Part of an address"
            search={search}
            hidden={pile === "missed" ? {} : { pile }}
          />
        )}
        <Panel title={title} aside={counts[pile] > 0 ? counts[pile].toLocaleString("en") : undefined}>
          {missed.length === 0 && <Empty>{search ? "No address here has this in it." : empty}</Empty>}
          <ul>
            {missed.map(each => (
              <MissedRow key={each.address} missed={each} move={move} at={here} />
            ))}
          </ul>
        </Panel>
        <Pages
          page={page}
          pages={Math.ceil(counts[pile] / missedPerPage)}
          address={other => addressOf({ ...filter, page: other })}
        />
        <p className="max-w-3xl text-sm text-soft">
          Counted like readers: people are all who do not say that they are robots. Programs that look for
          weak spots often pose as people; what only they ask for stands apart. Only so many new addresses are
          noted a day.
        </p>
      </div>
    </>
  )
}
