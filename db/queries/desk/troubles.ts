import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { mayRetryPublication, maySeeDeliveries } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import type { Status } from "@/domain/workflow"

/** Why an edition whose time has come does not have its new status yet. Times are ISO instants. */
export type Trouble = {
  attempts: number
  nextAttemptAt: string
  /** Since when it is given up; null while it is tried again by itself. */
  failedAt: string | null
  lastError: string
}

const columns = sql`attempts, to_json(next_attempt_at)#>>'{}' as "nextAttemptAt",
  to_json(failed_at)#>>'{}' as "failedAt", last_error as "lastError"`

/** The trouble of one edition. The caller has made sure that the reader may see the text. */
export async function troubleOf(editionId: number): Promise<Trouble | undefined> {
  const [trouble] = await rows<Trouble>(
    appDb(),
    sql`select ${columns} from failing_publications where edition_id = ${editionId}`,
  )
  return trouble
}

export type TroubledText = Trouble & {
  editionId: number
  storyId: number
  language: Locale
  edition: number
  title: string
  status: Status
  dueAt: string
}

/** Every text in trouble, given-up ones first, for those who can have it tried again. */
export async function troubledTexts(person: Person): Promise<TroubledText[]> {
  if (!hasRole(person, ...mayRetryPublication)) return []
  return await rows<TroubledText>(
    appDb(),
    sql`select ${columns}, editions.id::int as "editionId", versions.story_id::int as "storyId", versions.language,
          editions.number as edition, revisions.content->>'title' as title, editions.status,
          to_json(case editions.status when 'scheduled' then go_live_at else expires_at end)#>>'{}' as "dueAt"
        from failing_publications join editions on editions.id = edition_id
          join language_versions versions on versions.id = editions.language_version_id
          join revisions on revisions.id = editions.head_revision_id
        order by failed_at, next_attempt_at limit 50`,
  )
}

/** The numbers beside the desk's menu. */
export async function troubleCounts(person: Person): Promise<{ texts: number; deliveries: number }> {
  const [counts] = await rows<{ texts: number; deliveries: number }>(
    appDb(),
    sql`select
      (select count(*) from failing_publications where ${hasRole(person, ...mayRetryPublication)})::int as texts,
      (select count(*) from deliveries where failed_at is not null
        and ${hasRole(person, ...maySeeDeliveries)})::int as deliveries`,
  )
  if (!counts) throw new Error("A select without a table gives one row.")
  return counts
}
