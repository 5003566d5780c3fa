import type { Metadata } from "next"
import { requireActor } from "@/auth/actor"
import { PageHead } from "@/components/desk/page-head"
import { partOfDay } from "@/components/desk/when"
import { GoingLive } from "@/components/desk/work/going-live"
import { OwnTexts } from "@/components/desk/work/own-texts"
import { SecondLooks } from "@/components/desk/work/second-looks"
import { Troubled } from "@/components/desk/work/troubled"
import { Waiting } from "@/components/desk/work/waiting"
import { buttonLook } from "@/components/ui/button"
import { mayBeginStories } from "@/db/queries/desk/arrangement"
import { troubledTexts } from "@/db/queries/desk/troubles"
import { workOf } from "@/db/queries/desk/work"
import { retryFromForm } from "./stories/[storyId]/[language]/actions"

export const metadata: Metadata = { title: "My work" }

export default async function MyWorkPage() {
  const person = await requireActor("/desk")
  const [work, troubled] = await Promise.all([workOf(person), troubledTexts(person)])
  const now = new Date()
  const mayBegin = mayBeginStories(person)
  return (
    <>
      <PageHead title={`Good ${partOfDay(now, person.timeZone)}, ${person.name.split(" ")[0]}`}>
        {mayBegin && (
          <a href="/desk/stories/new" className={buttonLook.main}>
            New story
          </a>
        )}
      </PageHead>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-6">
          <Troubled texts={troubled} retry={retryFromForm} zone={person.timeZone} now={now} />
          <Waiting work={work} person={person} now={now} />
          {mayBegin && (
            <OwnTexts drafts={work.drafts} underWay={work.mineUnderWay} person={person} now={now} />
          )}
        </div>
        <div className="grid gap-6">
          <GoingLive texts={work.scheduled} person={person} now={now} />
          <SecondLooks texts={work.secondLooks} person={person} now={now} />
        </div>
      </div>
    </>
  )
}
