import type { Metadata } from "next"
import { requireActor } from "@/auth/actor"
import { Empty } from "@/components/desk/empty"
import { Filters } from "@/components/desk/list/filters"
import { Pages } from "@/components/desk/list/pages"
import { textNote } from "@/components/desk/list/text-note"
import { PageHead } from "@/components/desk/page-head"
import { TextRow } from "@/components/desk/text-row"
import { nearTime } from "@/components/desk/when"
import { buttonLook } from "@/components/ui/button"
import { Panel } from "@/components/ui/panel"
import { mayBeginStories } from "@/db/queries/desk/arrangement"
import { regionChoices } from "@/db/queries/desk/choices"
import { textsMatching, textsPerPage } from "@/db/queries/desk/texts"
import { filterOf, type Query, queryOf } from "./filter"

export const metadata: Metadata = { title: "Stories" }

export default async function StoriesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const filter = filterOf(query)
  const person = await requireActor(`/desk/stories${queryOf(filter)}`)
  const [{ texts, total }, regions] = await Promise.all([textsMatching(person, filter), regionChoices()])
  const isFiltered = queryOf({ ...filter, page: undefined }) !== ""
  const now = new Date()
  return (
    <>
      <PageHead title="Stories">
        {mayBeginStories(person) && (
          <a href="/desk/stories/new" className={buttonLook.main}>
            New story
          </a>
        )}
      </PageHead>
      <div className="grid gap-6">
        <Filters filter={filter} regions={regions} isFiltered={isFiltered} />
        <Panel
          title={isFiltered ? "Found" : "All texts"}
          aside={`${total} ${total === 1 ? "text" : "texts"}`}
        >
          {texts.length === 0 && (
            <Empty>
              {isFiltered ? (
                <>
                  No text matches.{" "}
                  <a href="/desk/stories" className="link">
                    Clear the filters
                  </a>{" "}
                  to see them all.
                </>
              ) : (
                "There is no text yet that you may see."
              )}
            </Empty>
          )}
          <ul>
            {texts.map(text => (
              <TextRow
                key={text.storyId + text.language}
                text={text}
                detail={text.ownerName}
                note={
                  textNote(text, person.timeZone, now) ??
                  nearTime(new Date(text.changedAt), person.timeZone, now)
                }
              />
            ))}
          </ul>
        </Panel>
        <Pages
          page={filter.page ?? 1}
          pages={Math.ceil(total / textsPerPage)}
          address={page => `/desk/stories${queryOf({ ...filter, page })}`}
        />
      </div>
    </>
  )
}
