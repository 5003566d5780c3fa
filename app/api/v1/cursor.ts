import type { Place } from "@/db/queries/live/place"
import { isInstant } from "@/domain/instant"

/** Where to read on, in letters that mean nothing to anybody else, so that what is behind them may change. */
export const writeCursor = ({ at, textId, own }: Place) =>
  Buffer.from([at, textId, ...(own ? [own.part, own.seenAt] : [])].join(" ")).toString("base64url")

const instant = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z`
const form = new RegExp(`^(${instant}) (\\d{1,15})(?: ([1-4]) (${instant}))?$`)

/** Undefined for what is no cursor of ours. */
export function readCursor(cursor: string): Place | undefined {
  const [, at = "", textId, part, seenAt] = form.exec(Buffer.from(cursor, "base64url").toString()) ?? []
  if (!isInstant(at) || (seenAt !== undefined && !isInstant(seenAt))) return undefined
  const place = { at, textId: Number(textId) }
  return seenAt === undefined ? place : { ...place, own: { part: Number(part), seenAt } }
}
