import type { Metadata } from "next"
import { requireActor } from "@/auth/actor"
import { Empty } from "@/components/desk/empty"
import { PageHead } from "@/components/desk/page-head"
import { TextRow } from "@/components/desk/text-row"
import { howLong } from "@/components/desk/when"
import { Panel } from "@/components/ui/panel"
import { reviewQueue } from "@/db/queries/desk/work"
import { judge } from "@/domain/permission"

export const metadata: Metadata = { title: "Review queue" }

export default async function ReviewQueuePage() {
  const person = await requireActor("/desk/review")
  const texts = await reviewQueue(person)
  const now = new Date()
  return (
    <>
      <PageHead title="Review queue" />
      <Panel title="In review, the longest waiting first" aside={texts.length || undefined}>
        {texts.length === 0 && (
          <Empty>
            Nothing waits for a review. A text comes here when its writer submits it, and leaves when somebody
            who did not write it approves it or asks for changes.
          </Empty>
        )}
        <ul>
          {texts.map(text => {
            const verdict = judge("approve", person, text.situation)
            return (
              <TextRow
                key={text.storyId + text.language}
                text={text}
                detail={`from ${text.lastActorName}, waiting ${howLong(new Date(text.changedAt), now)}`}
                note={verdict.allowed ? "for you" : verdict.because}
              />
            )
          })}
        </ul>
      </Panel>
    </>
  )
}
