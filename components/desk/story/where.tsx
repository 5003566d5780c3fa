import type { ReactNode } from "react"
import { publicAddress } from "@/domain/public-address"
import { statuses } from "@/domain/workflow"
import { addressAtDesk } from "../listed-text"
import { dateInWords, nearTime } from "../when"
import { type Clocks, isDue, type ShownEdition, type Told } from "./shown-edition"
import { ThreeClocks } from "./three-clocks"
import { lastStepOf } from "./told"

type Props = { edition: ShownEdition; history: Told[]; clocks: Clocks; now: Date }

/** Where an edition is, in sentences. */
export function Where({ edition, history, clocks, now }: Props) {
  const { status, goLiveAt, expiresAt, plannedOn, contributors } = edition
  const { label, means, open, visitors } = statuses[status]
  const writers = contributors.filter(({ road }) => road === "written" || road === "continued")
  const origins = contributors.filter(({ road }) => road === "brought")
  const arrangers = contributors.filter(({ road }) => road === "arranged")
  const last = lastStepOf(history, edition.number)
  const approval = history.find(told => told.edition === edition.number && told.action === "approve")
  const live = edition.editions.find(
    each => each.number !== edition.number && ["text", "notice"].includes(statuses[each.status].visitors),
  )
  const isSeenAlready = isDue(edition, now)
  const isShown = isSeenAlready || visitors === "text" || visitors === "notice"
  return (
    <div className="grid gap-2.5 px-4.5 py-4">
      <p>
        <strong className="font-semibold">{label}:</strong> {means}.
      </p>
      {live && !isSeenAlready && (
        <p className="text-sm">
          Visitors read{" "}
          <a href={addressAtDesk(edition, live.number)} className="link">
            edition {live.number}
          </a>{" "}
          meanwhile.
        </p>
      )}
      {status === "draft" && last?.action === "request_changes" && (
        <Said by={last.actorName} verb="asked for changes" words={last.reason} />
      )}
      {(status === "approved" || status === "scheduled") && approval && (
        <p className="text-sm">
          Approved by {approval.actorName}, {nearTime(new Date(approval.at), clocks.zone, now)}.
        </p>
      )}
      {status === "scheduled" && !isSeenAlready && goLiveAt && (
        <ThreeClocks label="Goes live" at={goLiveAt} clocks={clocks} />
      )}
      {isShown && goLiveAt && (
        <p className="text-sm">
          Live since {nearTime(new Date(goLiveAt), clocks.zone, now)}.{" "}
          <a href={publicAddress(edition)} className="link">
            See it as visitors do
          </a>
        </p>
      )}
      {(open || isShown) && expiresAt && <ThreeClocks label="Expires" at={expiresAt} clocks={clocks} />}
      {edition.takedownReason && <Said by={null} verb="Reason given" words={edition.takedownReason} />}
      {edition.movedTo && <p className="text-sm break-words">Visitors are sent to {edition.movedTo}.</p>}
      {open && plannedOn && (
        <p className="text-sm text-soft">
          Planned for {dateInWords(plannedOn)}. A plan never publishes anything by itself.
        </p>
      )}
      {open && writers.length > 0 && (
        <p className="text-sm text-soft">Written by {namesOf(writers)}, who may not approve it.</p>
      )}
      {open && origins.length > 0 && (
        <p className="text-sm text-soft">
          Holds words or pictures of {namesOf(origins)} that others put in, who may not approve it either.
        </p>
      )}
      {open && arrangers.length > 0 && (
        <p className="text-sm text-soft">
          Given its address or filed by {namesOf(arrangers)}, who may not approve it before somebody else has.
        </p>
      )}
    </div>
  )
}

const Said = ({ by, verb, words }: { by: string | null; verb: string; words: ReactNode }) => (
  <div>
    <p className="text-sm">
      {by} {verb}:
    </p>
    <p className="font-serif italic" dir="auto">
      {words}
    </p>
  </div>
)

const namesOf = (people: readonly { name: string }[]) =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(people.map(({ name }) => name))
