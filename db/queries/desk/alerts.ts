import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { containing } from "@/db/queries/desk/containing"
import { daysToConfirm, type Frequency } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { mayRunAlerts, maySeeAlerts } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

export const followedPerPage = 25
const mostReaders = 20

/** A list, and how many readers follow it in each rhythm. Who they are is not said. */
export type DeskFollowed = { language: Locale; query: string } & Record<Frequency, number>

/** What readers follow, most followed first, with the sums; undefined for who may not see it. */
export async function followedLists(person: Person, page: number) {
  if (!hasRole(person, ...maySeeAlerts)) return undefined
  const [lists, [sum]] = await Promise.all([
    rows<DeskFollowed>(
      appDb(),
      sql`select language, query, count(*) filter (where frequency = 'at_once')::int as at_once,
            count(*) filter (where frequency = 'daily')::int as daily,
            count(*) filter (where frequency = 'weekly')::int as weekly
          from alerts join alert_lists lists on lists.id = list_id
          group by lists.id order by count(*) desc, lists.id
          limit ${followedPerPage} offset ${(page - 1) * followedPerPage}`,
    ),
    rows<{ readers: number; alerts: number; lists: number; unconfirmed: number }>(
      appDb(),
      sql`select (select count(*)::int from alert_readers) as readers, (select count(*)::int from alerts) as alerts,
            (select count(distinct list_id)::int from alerts) as lists,
            (select count(*)::int from alert_requests where confirmed_at is null
              and created_at > clock_timestamp() - ${daysToConfirm} * interval '1 day') as unconfirmed`,
    ),
  ])
  if (!sum) throw new Error("A count is one row.")
  return { lists, sum }
}

/** An address that alerts are sent to, or that has not said yes to its first. */
export type DeskReader = { email: string; alerts: number; unconfirmed: number; suspension: Suspension | null }

/** Since when nothing is sent to an address, as an ISO instant, and what its mail server said. */
export type Suspension = { since: string; reason: string }

/** Addresses with these letters in them, for whoever has been asked to delete one; undefined for everybody else. */
export async function readersMatching(person: Person, search: string): Promise<DeskReader[] | undefined> {
  if (!hasRole(person, ...mayRunAlerts)) return undefined
  return await rows<DeskReader>(
    appDb(),
    sql`select email::text, sum(alerts)::int as alerts, sum(unconfirmed)::int as unconfirmed,
          (select ${suspension} from alert_readers readers where readers.email = known.email and suspended_at is not null) as suspension
        from (
          select email, (select count(*) from alerts where reader_id = alert_readers.id) as alerts, 0 as unconfirmed
          from alert_readers where email::text ilike ${containing(search)}
          union all
          select email, 0, count(*) filter (where confirmed_at is null) from alert_requests
          where email::text ilike ${containing(search)} group by email) known
        group by email order by email limit ${mostReaders}`,
  )
}

const suspension = sql`json_build_object('since', to_json(suspended_at)#>>'{}', 'reason', suspended_because)`

/** A suspended address, only hinted at. */
export type DeskSuspended = Suspension & { hint: string; alerts: number }

/** The addresses suspended last, and how many there are; undefined for who may not see it. */
export async function suspendedReaders(person: Person) {
  if (!hasRole(person, ...maySeeAlerts)) return undefined
  const [readers, [sum]] = await Promise.all([
    rows<DeskSuspended>(
      appDb(),
      sql`select regexp_replace(email::text, '^(.).*@', '\\1…@') as hint, to_json(suspended_at)#>>'{}' as since,
            suspended_because as reason, (select count(*)::int from alerts where reader_id = readers.id) as alerts
          from alert_readers readers where suspended_at is not null order by suspended_at desc, id limit ${mostReaders}`,
    ),
    rows<{ total: number }>(
      appDb(),
      sql`select count(*)::int as total from alert_readers where suspended_at is not null`,
    ),
  ])
  return { readers, total: sum?.total ?? 0 }
}
