import type { Kind } from "./story"

/** The first and the last day, as calendar dates; they may be one. */
export type Days = { from: string; to: string }

type Told = { kind: Kind; startsAt?: string; endsAt?: string; date?: string }

/** The days that an event or a campaign day is about; undefined while they are to be confirmed, and for other kinds. */
export function ownDays({ kind, startsAt = "", endsAt = "", date = "" }: Told): Days | undefined {
  if (kind !== "event" && kind !== "campaign_day") return undefined
  const from = (kind === "event" ? startsAt : date).slice(0, 10)
  const to = kind === "event" ? endsAt.slice(0, 10) : ""
  const isOneDay = to <= from
  return from ? { from, to: isOneDay ? from : to } : undefined
}
