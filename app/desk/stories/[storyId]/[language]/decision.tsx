import { PublicationTrouble } from "@/components/desk/story/publication-trouble"
import { StepList } from "@/components/desk/story/step-list"
import { Where } from "@/components/desk/story/where"
import { Panel } from "@/components/ui/panel"
import { mayRetryPublication, mayWrite, stepsInSight } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { timeZones } from "@/domain/schedule"
import { whatIsMissing } from "@/domain/story"
import { statuses } from "@/domain/workflow"
import { env } from "@/env"
import { beginEditionFromForm, retryFromForm, takeStep } from "./actions"
import type { StoryPageData } from "./story-page"

/** Where the text is, what this person can do, and if not, why not. */
export function Decision({ page, className }: { page: StoryPageData; className: string }) {
  const { person, edition, history, address, isNewest, now, may, trouble } = page
  const clocks = { zone: person.timeZone, siteZone: env.SITE_TIME_ZONE }
  return (
    <Panel id="decision" title="Where it is, and what you can do" className={className}>
      <Where edition={edition} history={history} clocks={clocks} now={now} />
      {trouble && (
        <PublicationTrouble
          edition={edition}
          trouble={trouble}
          mayRetry={hasRole(person, ...mayRetryPublication)}
          retry={retryFromForm}
          at={address}
          zone={person.timeZone}
          now={now}
        />
      )}
      <StepList
        act={takeStep}
        begin={beginEditionFromForm}
        steps={stepsInSight(person, edition.situation)}
        edition={edition}
        address={address}
        writing={mayWrite(person, edition.situation)}
        beginning={isNewest && !statuses[edition.status].open ? may.begin : undefined}
        missing={edition.status === "draft" ? whatIsMissing(edition.kind, edition.content, edition) : []}
        clocks={{ ...clocks, timeZones: [...new Set([person.timeZone, ...timeZones])] }}
      />
    </Panel>
  )
}
