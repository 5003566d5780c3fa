import { Notice } from "@/components/ui/notice"
import { clockTime, nearTime } from "./when"

/** Times are ISO instants. */
export type ShownInstance = { name: string; heardAt: string; until: string }

type Props = { instances: ShownInstance[]; zone: string; now: Date }

/** That a change is made, but some servers may still show what was before: which ones, and until when. */
export function UnconfirmedNotice({ instances, zone, now }: Props) {
  if (instances.length === 0) return null
  return (
    <Notice tone="note" className="mb-5">
      <p>
        <strong className="font-semibold">
          {instances.length === 1
            ? "1 server has not confirmed the change."
            : `${instances.length} servers have not confirmed the change.`}
        </strong>{" "}
        Visitors who reach it there may still be shown what was before:
      </p>
      <ul className="mt-1 list-disc pl-5">
        {instances.map(({ name, heardAt, until }) => (
          <li key={name}>
            <span className="wrap-anywhere">{name}</span>, last heard of{" "}
            {nearTime(new Date(heardAt), zone, now)}, until {timeBy(new Date(until), zone, now)} at the latest
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm">
        An operator can stop that server, or take it out of the balancer: until it hears from the database its
        readiness check is red.
      </p>
    </Notice>
  )
}

/** The next full minute, so that what is told is never too early; the day only where it is another. */
function timeBy(at: Date, zone: string, now: Date) {
  const minute = new Date(Math.ceil(at.getTime() / 60_000) * 60_000)
  const near = nearTime(minute, zone, now)
  return near.startsWith("today") ? clockTime(minute, zone) : near
}
