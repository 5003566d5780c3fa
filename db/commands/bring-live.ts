import { and, eq, inArray, sql } from "drizzle-orm"
import type { Transaction } from "@/db/client"
import { editions } from "@/db/schema/stories"
import type { Actor } from "@/domain/roles"
import { type Action, statusesWhere } from "@/domain/workflow"
import { announce } from "./announce"
import { invalidateText } from "./invalidate"
import { type LockedEdition, lockRow } from "./lock-edition"
import { type Change, takeStep } from "./take-step"

type Release = {
  action: Extract<Action, "go_live" | "publish_now" | "force_publish">
  actor: Actor
  reason?: string
  change?: Change
}

const shown = statusesWhere(status => status.visitors === "text" || status.visitors === "notice")

/** Makes an edition the live one: supersedes the one before, in the same breath, and tells the world. */
export async function bringLive(
  tx: Transaction,
  edition: LockedEdition,
  { action, actor, reason, change }: Release,
) {
  const [before] = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.languageVersionId, edition.languageVersionId), inArray(editions.status, shown)))
  if (before) await takeStep(tx, await lockRow(tx, before.id), "supersede", { actor: "system" })

  // what was scheduled has its times; what goes live by hand gets them now, by the database's clock
  const now = sql`clock_timestamp()`
  const times = action === "go_live" ? {} : { goLiveAt: now, listedAt: listedAt(edition, now) }
  const released = await takeStep(tx, edition, action, { actor, reason, change: { ...change, ...times } })
  await announce(tx, edition, "edition.published")
  await invalidateText(tx, edition.languageVersionId)
  return released
}

/**
 * What lists sort by: the original date of a text brought over, unless it is still to come, else when the language version
 * first went live.
 */
export function listedAt({ content, languageVersionId }: LockedEdition, goLiveAt: unknown) {
  const live = sql`${goLiveAt instanceof Date ? goLiveAt.toISOString() : goLiveAt}::timestamptz`
  const brought = content.originallyPublishedOn ? `${content.originallyPublishedOn}T00:00:00Z` : null
  const first = sql`select min(first.go_live_at) from editions first
    where first.language_version_id = ${languageVersionId} and first.status in ${[...statusesWhere(status => status.visitors !== "nothing"), "superseded"]}`
  return sql`case when ${brought}::timestamptz <= ${live} then ${brought}::timestamptz else coalesce((${first}), ${live}) end`
}
