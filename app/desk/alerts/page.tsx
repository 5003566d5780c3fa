import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { FollowedTable } from "@/components/desk/alerts/followed-table"
import { ReaderRow } from "@/components/desk/alerts/reader-row"
import { SuspendedPanel } from "@/components/desk/alerts/suspended-panel"
import { Empty } from "@/components/desk/empty"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { SearchBox } from "@/components/desk/search-box"
import { Notice } from "@/components/ui/notice"
import { Panel } from "@/components/ui/panel"
import { followedLists, followedPerPage, readersMatching, suspendedReaders } from "@/db/queries/desk/alerts"
import { mayRunAlerts } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { type Query, queryOf, searchOf } from "../search-of"
import { forgetFromForm } from "./actions"
import { shownFollowed } from "./shown-followed"

export const metadata: Metadata = { title: "Alerts" }

export default async function AlertsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const { search, page = 1 } = searchOf(query)
  const address = (number: number) => `/desk/alerts${queryOf({ page: number })}`
  const person = await requireActor(address(page))
  const { lists, sum } = (await followedLists(person, page)) ?? notFound()
  const mayRun = hasRole(person, ...mayRunAlerts)
  const clock = { zone: person.timeZone, now: new Date() }
  const [shown, suspended, readers = []] = await Promise.all([
    Promise.all(lists.map(shownFollowed)),
    suspendedReaders(person),
    search && mayRun ? readersMatching(person, search) : undefined,
  ])
  return (
    <>
      <PageHead title="Alerts" />
      <div className="grid gap-6">
        {query.done === "forget" && <Notice tone="done">The address is deleted, with all its alerts.</Notice>}
        <Panel
          title="Followed by mail"
          aside={`${inWords(sum.readers, "reader")}, ${inWords(sum.alerts, "alert")}, ${sum.unconfirmed} not confirmed yet`}
        >
          {shown.length === 0 ? (
            <Empty>
              {sum.lists > 0
                ? "There are fewer pages than this."
                : "Nobody follows a list by mail yet. Readers ask for it on the list's own page, in whatever filter they see it, and say yes by a link that is mailed to them."}
            </Empty>
          ) : (
            <FollowedTable lists={shown.flat()} />
          )}
        </Panel>
        <Pages page={page} pages={Math.ceil(sum.lists / followedPerPage)} address={address} />
        {suspended && suspended.total > 0 && <SuspendedPanel {...suspended} {...clock} />}
        {mayRun && (
          <>
            <SearchBox
              action="/desk/alerts"
              label="A reader's address, or part of it, to delete it"
              search={search}
            />
            {search && (
              <Panel title="Addresses found">
                {readers.length === 0 && <Empty>No address of a reader has this in it.</Empty>}
                <ul>
                  {readers.map(reader => (
                    <ReaderRow
                      key={reader.email}
                      reader={reader}
                      {...clock}
                      at="/desk/alerts"
                      forget={forgetFromForm}
                    />
                  ))}
                </ul>
              </Panel>
            )}
          </>
        )}
      </div>
    </>
  )
}

const inWords = (count: number, noun: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? noun : `${noun}s`}`
