import type { Metadata } from "next"
import { currentActor, requireActor } from "@/auth/actor"
import { StoryCopies } from "@/components/desk/copies/story-copies"
import { addressAtDesk } from "@/components/desk/listed-text"
import { GivenUpPanel } from "@/components/desk/story/given-up-panel"
import { HistoryList } from "@/components/desk/story/history-list"
import { Preview } from "@/components/desk/story/preview"
import { StoryHead } from "@/components/desk/story/story-head"
import { arrangementFor } from "@/db/queries/desk/arrangement"
import { filingChoices } from "@/db/queries/desk/choices"
import { historyOf } from "@/db/queries/desk/history"
import { imagesOf } from "@/db/queries/desk/images"
import { readingsOf } from "@/db/queries/desk/readers"
import { troubleOf } from "@/db/queries/desk/troubles"
import { unconfirmedOf } from "@/db/queries/desk/unconfirmed"
import { givenUpVersionsOf } from "@/db/queries/desk/versions"
import { storyTag } from "@/domain/cache-tags"
import { mayWrite } from "@/domain/permission"
import { formOf } from "@/domain/story"
import { editionAt, type Params } from "./address"
import { Decision } from "./decision"
import { loadForEditor } from "./edit/actions"
import { Surroundings } from "./surroundings"

type Query = { edition?: string; view?: string; done?: string }
type Props = { params: Params; searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const person = await currentActor()
  if (!person) return {} // the page itself sends them to the door
  const { content } = await editionAt(person, params, (await searchParams).edition)
  return { title: content.title || "Without a title" }
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { edition: number, view, done } = await searchParams
  const { storyId, language } = await params
  const person = await requireActor(
    `/desk/stories/${encodeURIComponent(storyId)}/${encodeURIComponent(language)}`,
  )
  const edition = await editionAt(person, params, number)
  const [history, images, choices, trouble, readings, unconfirmed, givenUp] = await Promise.all([
    historyOf(edition.languageVersionId),
    imagesOf(edition.id),
    filingChoices(edition.filing),
    troubleOf(edition.id),
    readingsOf(edition.languageVersionId),
    unconfirmedOf([storyTag(edition.storyId)]),
    givenUpVersionsOf(edition.languageVersionId),
  ])
  const isNewest = edition.number === edition.editions[0]?.number
  const address = addressAtDesk(edition, isNewest ? undefined : edition.number)
  const page = {
    person,
    edition,
    history,
    address,
    isNewest,
    choices,
    now: new Date(),
    may: arrangementFor(person, edition),
    trouble,
    readings,
    givenUp,
  }
  return (
    <>
      <StoryHead
        edition={edition}
        history={history}
        address={address}
        view={view}
        done={done}
        person={person}
        unconfirmed={unconfirmed}
        now={page.now}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem] xl:grid-rows-[auto_1fr]">
        <Decision page={page} className="xl:col-start-2" />
        <div className="min-w-0 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <StoryCopies
            person={person.id}
            text={edition.languageVersionId}
            editionId={edition.id}
            fields={formOf(edition.kind, edition).map(({ name, label }) => ({ name, label }))}
            timeZone={person.timeZone}
            load={loadForEditor}
            editAddress={
              isNewest && mayWrite(person, edition.situation).allowed ? `${address}/edit` : undefined
            }
          />
          {view === "history" ? (
            <div className="grid gap-6">
              <HistoryList
                history={history}
                person={person}
                now={page.now}
                versions={`${addressAtDesk(edition)}/versions`}
              />
              <GivenUpPanel
                versions={givenUp}
                address={addressAtDesk(edition)}
                zone={person.timeZone}
                now={page.now}
              />
            </div>
          ) : (
            <Preview
              edition={edition}
              pictures={Object.fromEntries(images.map(image => [image.id, image]))}
            />
          )}
        </div>
        <Surroundings page={page} className="xl:col-start-2" />
      </div>
    </>
  )
}
