import type { FormAction } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"
import { nearTime } from "../when"
import { RetryPublication } from "./retry-publication"
import type { ShownEdition } from "./shown-edition"

/** Times are ISO instants. */
export type ShownTrouble = {
  attempts: number
  nextAttemptAt: string
  failedAt: string | null
  lastError: string
}

type Props = {
  edition: Pick<ShownEdition, "id" | "status" | "goLiveAt" | "expiresAt">
  trouble: ShownTrouble
  mayRetry: boolean
  retry: FormAction
  at: string
  zone: string
  now: Date
}

/** That the clock did not bring about what it should have: what visitors see, what is missing, and what to do. */
export function PublicationTrouble({ edition, trouble, mayRetry, retry, at, zone, now }: Props) {
  const moment = (instant: string) => nearTime(new Date(instant), zone, now)
  const isGoingLive = edition.status === "scheduled"
  const dueAt = isGoingLive ? edition.goLiveAt : edition.expiresAt
  return (
    <div className="px-4.5 pb-4">
      <Notice tone="refused">
        <div className="grid gap-2">
          <p>
            <strong className="font-semibold">
              {isGoingLive ? "Its publication could not be finished." : "It could not be marked as expired."}
            </strong>{" "}
            {dueAt && `Its time was ${moment(dueAt)}. `}
            {isGoingLive
              ? "Visitors have seen it since then, but an edition before it is not closed, and nobody has been told that it is live."
              : "Visitors have not seen it since then, but its status does not say so, and nobody has been told."}
          </p>
          <p className="text-sm">{whatIsNext(trouble, moment)}</p>
          <p className="text-sm wrap-anywhere">The last error: {trouble.lastError}</p>
          {isGoingLive && trouble.failedAt && (
            <p className="text-sm">
              An editor can also publish it by hand, with a new time, or unschedule it: then visitors see it
              no more.
            </p>
          )}
          {mayRetry ? (
            <RetryPublication retry={retry} editionId={edition.id} at={at} />
          ) : (
            <p className="text-sm">Editors or administrators can try again.</p>
          )}
        </div>
      </Notice>
    </div>
  )
}

export function whatIsNext(
  { attempts, failedAt, nextAttemptAt }: ShownTrouble,
  moment: (at: string) => string,
) {
  const tries = attempts === 1 ? "One try has failed" : `${attempts} tries have failed`
  return failedAt
    ? `${tries}, the last one ${moment(failedAt)}. It is not tried again by itself.`
    : `${tries}. The next one is ${moment(nextAttemptAt)}.`
}
