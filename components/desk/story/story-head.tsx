import { Notice } from "@/components/ui/notice"
import { StatusPill } from "@/components/ui/status-pill"
import { locales } from "@/domain/locales"
import type { Person } from "@/domain/roles"
import { kinds } from "@/domain/story"
import { statuses } from "@/domain/workflow"
import { Crumbs } from "../crumbs"
import { PageHead } from "../page-head"
import { type ShownInstance, UnconfirmedNotice } from "../unconfirmed-notice"
import type { ShownEdition, Told } from "./shown-edition"
import { Tabs } from "./tabs"
import { deedOf, lastStepOf } from "./told"

type Props = {
  edition: ShownEdition
  history: Told[]
  address: string
  view?: string
  /** What the person has just done, as the address says; told only if the history says so too. */
  done?: string
  person: Person
  /** Web processes that may still show what was before the last change. */
  unconfirmed: ShownInstance[]
  now: Date
}

export function StoryHead({ edition, history, address, view, done, person, unconfirmed, now }: Props) {
  const last = history[0]
  const isDone = done !== undefined && last?.action === done && last.actorName === person.name
  const wasRetried = done === "retry" && (last?.action === "go_live" || last?.action === "expire")
  return (
    <>
      <PageHead
        title={edition.content.title || "Without a title"}
        language={edition.language}
        above={
          <Crumbs
            steps={[
              edition.status === "in_review"
                ? { label: "Review queue", href: "/desk/review" }
                : { label: "Stories", href: "/desk/stories" },
              { label: kinds[edition.kind].label, href: `/desk/stories?kind=${edition.kind}` },
              { label: locales[edition.language].label },
              { label: `edition ${edition.number}` },
            ]}
          />
        }
      >
        <StatusPill
          status={edition.status}
          changesAsked={lastStepOf(history, edition.number)?.action === "request_changes"}
          className="text-base"
        />
      </PageHead>
      {isDone && (
        <Notice tone="done" className="mb-5">
          You {deedOf(last)}.
        </Notice>
      )}
      {wasRetried && (
        <Notice tone="done" className="mb-5">
          It worked: the text is {statuses[edition.status].label.toLowerCase()} now.
        </Notice>
      )}
      <UnconfirmedNotice instances={unconfirmed} zone={person.timeZone} now={now} />
      <Tabs address={address} isHistory={view === "history"} />
    </>
  )
}
