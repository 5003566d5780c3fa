import type { Place } from "@/db/queries/live/place"
import { isInstant } from "@/domain/instant"

/** Where to read on, in letters that mean nothing to anybody else, so that what is behind them may change. */
export const writeCursor = ({ at, textId }: Place) => Buffer.from(`${at} ${textId}`).toString("base64url")

/** Undefined for what is no cursor of ours. */
export function readCursor(cursor: string): Place | undefined {
  const [, at = "", textId] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (\d{1,15})$/.exec(
      Buffer.from(cursor, "base64url").toString(),
    ) ?? []
  return isInstant(at) ? { at, textId: Number(textId) } : undefined
}
