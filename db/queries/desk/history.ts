import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import { countries, regions, series, topics } from "@/db/schema/taxonomy"
import { textArray } from "@/db/text-array"
import { defaultLocale } from "@/domain/locales"
import {
  type ClassifiedTerm,
  parseReclassification,
  reclassificationInWords,
} from "@/domain/reclassification"
import { type Action, actionNames, type Note, transition } from "@/domain/workflow"

/** A step of a text's history, or somebody's writing (`action` null) between two steps. `at` is ISO. */
export type HistoryEntry = {
  edition: number
  /** Null: the clock. An edition that gave way to the next one was replaced by whoever published that. */
  actorName: string | null
  at: string
  action: Action | Note | null
  reason: string | null
  /** The words as they stood then. */
  revisionId: number | null
}

/**
 * What happened to a language version, newest first: its steps, and its saves, where one person's saves in a row fold
 * into the last. The caller has made sure that the reader may see the text.
 */
export async function historyOf(languageVersionId: number): Promise<HistoryEntry[]> {
  const entries = await rows<HistoryEntry>(
    appDb(),
    sql`select edition, users.name as "actorName", to_json(at)#>>'{}' as at, action, reason,
          revision_id::int as "revisionId"
        from (
          select editions.number as edition, coalesce(actor_id, ${whoReplacedIt}) as actor_id, history.at, action, reason,
            history.revision_id
          from history join editions on editions.id = edition_id
          where editions.language_version_id = ${languageVersionId}
          union all
          select editions.number, author_id, revisions.created_at, null, null, revisions.id
          from revisions join editions on editions.id = edition_id
          where revisions.language_version_id = ${languageVersionId}
        ) told left join users on users.id = actor_id
        order by at desc limit 500`,
  )
  return await filingsNamed(entries.filter((entry, index) => !isFolded(entry, entries[index - 1])))
}

const releases = actionNames.filter(action => transition(action).to === "published")

/** In the record nobody supersedes an edition; straight after it somebody published the next, or the clock did. */
const whoReplacedIt = sql`case action when 'supersede' then (
  select released.actor_id from history released join editions next on next.id = released.edition_id
  where next.language_version_id = editions.language_version_id and next.number > editions.number
    and released.at >= history.at and released.action in ${releases}
  order by released.at, released.id limit 1) end`

/** Postgres writes where a story was filed by addresses; people know terms by their names. */
async function filingsNamed(entries: HistoryEntry[]): Promise<HistoryEntry[]> {
  const read = entries.map(({ action, reason }) =>
    action === "refile" ? parseReclassification(reason ?? "") : undefined,
  )
  const terms = read.flatMap(refiling => (refiling ? [...refiling.added, ...refiling.removed] : []))
  const names = terms.length > 0 ? await namesOf(terms) : new Map<string, string>()
  const nameOf = ({ term, slug }: ClassifiedTerm) => names.get(`${term} ${slug}`) ?? slug
  return entries.map((entry, index) => {
    const refiling = read[index]
    return refiling ? { ...entry, reason: reclassificationInWords(refiling, nameOf) } : entry
  })
}

async function namesOf(terms: ClassifiedTerm[]) {
  const slugs = textArray(terms.map(({ slug }) => slug))
  const name = nameIn(sql`names`, defaultLocale)
  const found = await rows<{ filed: string; name: string }>(
    appDb(),
    sql.join(
      Object.entries({ region: regions, country: countries, topic: topics, series }).map(
        ([term, table]) =>
          sql`select ${`${term} `}::text || slug as filed, ${name} as name from ${table} where slug = any(${slugs})`,
      ),
      sql` union all `,
    ),
  )
  return new Map(found.map(({ filed, name }) => [filed, name]))
}

/** A save is told by the later save of the same person, and the first one by the beginning of its edition. */
const isFolded = (entry: HistoryEntry, next: HistoryEntry | undefined) =>
  entry.action === null &&
  next !== undefined &&
  next.actorName === entry.actorName &&
  (next.action === null || next.action === "begin")
