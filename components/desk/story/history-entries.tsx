import { dateInWords, fullTime, nearTime } from "../when"
import type { Told } from "./shown-edition"
import { deedOf, doerOf } from "./told"

type Props = {
  entries: Told[]
  zone: string
  now: Date
  /** Where the saved versions are read; left out where there is no room for them. */
  versions?: string
}

export const HistoryEntries = ({ entries, zone, now, versions }: Props) => (
  <ol className="grid gap-4 px-4.5 py-4">
    {entries.map(told => (
      <li key={`${told.at}${told.action}`} className="flex gap-3">
        <span
          aria-hidden="true"
          className={`mt-2 size-2.5 shrink-0 rounded-full border-2 border-ink ${isStep(told) ? "bg-ink" : ""}`}
        />
        <div className="min-w-0">
          <p>
            <strong className="font-semibold">{doerOf(told)}</strong> {deedOf(told)}
          </p>
          {told.reason && (
            <p className="font-serif break-words italic" dir="auto">
              {told.action === "plan" ? dateInWords(told.reason) : told.reason}
            </p>
          )}
          <p className="text-sm text-soft">
            <time dateTime={told.at} title={`${fullTime(new Date(told.at), zone)}, ${zone}`}>
              {nearTime(new Date(told.at), zone, now)}
            </time>
            {versions && told.revisionId !== null && told.action === null && (
              <>
                {" · "}
                <a href={`${versions}/revision-${told.revisionId}`} className="link">
                  Read and compare
                  <span className="sr-only"> what {doerOf(told)} wrote then</span>
                </a>
              </>
            )}
          </p>
        </div>
      </li>
    ))}
  </ol>
)

const isStep = ({ action }: Told) => action !== null && action !== "begin"
