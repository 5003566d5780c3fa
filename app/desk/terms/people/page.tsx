import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"
import { Pages } from "@/components/desk/list/pages"
import { PageHead } from "@/components/desk/page-head"
import { SearchBox } from "@/components/desk/search-box"
import { PeoplePanel } from "@/components/desk/terms/people-panel"
import { TermTabs } from "@/components/desk/terms/term-tabs"
import { peopleFor, peoplePerPage } from "@/db/queries/desk/people"
import { type Query, queryOf, searchOf } from "../../search-of"
import { peopleAtDesk, termsAtDesk } from "../addresses"

export const metadata: Metadata = { title: "People in texts" }

/** Whom texts are about or talk with, and who that is, as the texts say: where two of one name share a page, it shows. */
export default async function DeskPeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const filter = searchOf(await searchParams)
  const address = (page: number) => `${peopleAtDesk}${queryOf({ ...filter, page })}`
  const person = await requireActor(address(filter.page ?? 1))
  const { people, total } = (await peopleFor(person, filter)) ?? notFound()
  return (
    <>
      <PageHead title="Terms" />
      <TermTabs current="person" addressOf={termsAtDesk} />
      <div className="grid gap-6">
        {(total > 0 || filter.search) && (
          <SearchBox action={peopleAtDesk} label="Part of a name" search={filter.search} />
        )}
        <PeoplePanel people={people} total={total} search={filter.search} />
        <Pages page={filter.page ?? 1} pages={Math.ceil(total / peoplePerPage)} address={address} />
        <p className="max-w-3xl text-sm text-soft">
          People are known by the texts alone, and who has the same name has the same page. If two people
          share one, begin the next edition of a text, and write what tells this one apart beside the name: a
          role, a place or a year. It is a small correction; each of them then has a page, and readers see who
          is meant.
        </p>
      </div>
    </>
  )
}
