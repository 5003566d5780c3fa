import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { mayRedirect } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { containing } from "./containing"

export const oldAddressesPerPage = 25

/** An old address as the desk shows it. Times are ISO instants, days are dates. */
export type DeskOldAddress = {
  id: number
  address: string
  /** Where it leads now; a text's present address. */
  target: string
  /** The text that it follows through its renames. */
  text: { storyId: number; language: Locale; title: string } | null
  /** That text has not been given to visitors, so it leads nowhere yet. */
  isWaiting: boolean
  /** A page of ours answers at the old address itself now. */
  isHidden: boolean
  changedByName: string
  changedAt: string
  /** How many people came by it, and when last. */
  people: number
  lastPeopleDay: string | null
}

export type OldAddressFilter = { search?: string; page?: number }

/** One page of the old addresses, last changed first, with the number of all that match; undefined for who may not see them. */
export async function oldAddressesMatching(person: Person, { search, page = 1 }: OldAddressFilter) {
  if (!hasRole(person, ...mayRedirect)) return undefined
  const isFound = search
    ? sql`(address like ${containing(search.toLowerCase())} or coalesce(to_address, address_of_text(to_text_id)) ilike ${containing(search)})`
    : sql`true`
  const [addresses, [counted]] = await Promise.all([
    found(
      sql`select id from old_addresses where ${isFound} order by changed_at desc, id desc
        limit ${oldAddressesPerPage} offset ${(page - 1) * oldAddressesPerPage}`,
    ),
    rows<{ total: number }>(appDb(), sql`select count(*)::int as total from old_addresses where ${isFound}`),
  ])
  return { addresses, total: counted?.total ?? 0 }
}

/** One old address; undefined for who may not see them. */
export async function oldAddressFor(person: Person, id: number): Promise<DeskOldAddress | undefined> {
  if (!hasRole(person, ...mayRedirect)) return undefined
  const [address] = await found(sql`select id from old_addresses where id = ${id}`)
  return address
}

const found = (ids: SQL) =>
  rows<DeskOldAddress>(
    appDb(),
    sql`select old.id::int, old.address, coalesce(to_address, address_of_text(to_text_id) || to_end) as target,
          case when to_text_id is not null then json_build_object('storyId', standings.story_id,
            'language', standings.language, 'title', standings.title) end as text,
          to_text_id is not null and not is_ours(address_of_text(to_text_id)) as "isWaiting",
          is_ours(split_part(old.address, '?', 1)) as "isHidden", users.name as "changedByName",
          to_json(old.changed_at)#>>'{}' as "changedAt", coalesce(people, 0)::int as people,
          last_people_day::text as "lastPeopleDay"
        from unnest(array(${ids})) with ordinality found(id, rank)
        join old_addresses old using (id)
        join users on users.id = changed_by
        left join standings on standings.language_version_id = to_text_id
        left join hit_totals on hit_totals.address = old.address and hit_totals.status = 301
        order by rank`,
  )
