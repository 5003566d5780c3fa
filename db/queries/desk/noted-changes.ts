import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { mayArrange, mayRedirect } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import type { FiledTerm } from "@/domain/terms"
import type { Words } from "@/domain/word-changes"

/** Null for who did it: it came with the installation. Times are ISO instants. */
type Note = { id: number; actorName: string | null; at: string }
export type TermNote = Note & { slug: string; before: Words | null; after: Words | null }
export type RedirectNote = Note & { address: string; before: string | null; after: string | null }

const shown = 20

/** Who changed a term, newest first; without a term, what people did to all of a kind, removed ones too. */
export async function termHistory(person: Person, kind: FiledTerm, slug?: string): Promise<TermNote[]> {
  if (!hasRole(person, ...mayArrange)) return []
  const which = slug === undefined ? sql`actor_id is not null` : sql`slug = ${slug}`
  return await rows<TermNote>(
    appDb(),
    sql`select notes.id::int, slug, before, after, users.name as "actorName", to_json(at)#>>'{}' as at
        from term_notes notes left join users on users.id = actor_id
        where kind = ${kind} and ${which} order by notes.id desc limit ${shown}`,
  )
}

/** Who led old addresses where, newest first; without an address, of all, removed ones too. */
export async function redirectHistory(person: Person, address?: string): Promise<RedirectNote[]> {
  if (!hasRole(person, ...mayRedirect)) return []
  const which = address === undefined ? sql`true` : sql`address = ${address}`
  return await rows<RedirectNote>(
    appDb(),
    sql`select notes.id::int, address, before, after, users.name as "actorName", to_json(at)#>>'{}' as at
        from redirect_notes notes left join users on users.id = actor_id
        where ${which} order by notes.id desc limit ${shown}`,
  )
}
