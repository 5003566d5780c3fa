import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { textWith } from "./text-with"

const most = { places: 4, texts: 6 }

/** A place where texts stand, or a text, whose name goes on as it was begun. */
export type Suggestion =
  | { is: "list"; list: List; name: string }
  | { is: "text"; kind: Kind; language: Locale; slug: string; name: string }

/** What somebody may be about to type, terms before texts. */
export async function suggestionsFor(typed: string, language: Locale): Promise<Suggestion[]> {
  const name = nameIn(sql`names`, language)
  const [lists, texts] = await Promise.all([
    rows<{ list: List; name: string }>(
      publicDb(),
      sql`select list, name from (
            select 'region:' || slug as list, ${name} as name from live.regions
            union all select 'country:' || slug, ${name} from live.countries
            union all select 'topic:' || slug, ${name} from live.topics
            union all select 'series:' || slug, ${name} from live.series) terms
          where search.begins(${typed}, name)
            and exists (select from live.listings where listings.list = terms.list and language = ${language})
          order by length(name), name limit ${most.places}`,
    ),
    rows<{ kind: Kind; language: Locale; slug: string; name: string }>(
      publicDb(),
      sql`select texts.kind, texts.language, slug, content->>'title' as name
          from unnest(search.begun(${language}, ${typed}, ${most.texts})) with ordinality begun(text_id, place)
          cross join ${textWith(sql`text_id`)} order by place`,
    ),
  ])
  return [
    ...lists.map(each => ({ is: "list" as const, ...each })),
    ...texts.map(each => ({ is: "text" as const, ...each })),
  ]
}
