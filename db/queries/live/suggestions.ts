import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { namesOfLists } from "./facets"
import { textWith } from "./text-with"

const most = { places: 4, texts: 6 }

/**
 * A place where texts stand, or a text, whose name goes on as it was begun. Of a place it may be another name of the same,
 * or the name in another language, that was begun.
 */
export type Suggestion =
  | { is: "list"; list: List; name: string; begun: string }
  | { is: "text"; kind: Kind; language: Locale; slug: string; name: string }

/** What somebody may be about to type, terms before texts. */
export async function suggestionsFor(typed: string, language: Locale): Promise<Suggestion[]> {
  const [lists, texts] = await Promise.all([
    rows<{ list: List; begun: string }>(
      publicDb(),
      sql`select list, begun from search.terms_begun(${language}, ${typed}, ${most.places})
          with ordinality terms(list, begun, place) order by place`,
    ),
    rows<{ kind: Kind; language: Locale; slug: string; name: string }>(
      publicDb(),
      sql`select texts.kind, texts.language, slug, content->>'title' as name
          from unnest(search.begun(${language}, ${typed}, ${most.texts})) with ordinality begun(text_id, place)
          cross join ${textWith(sql`text_id`)} order by place`,
    ),
  ])
  const names = await namesOfLists(
    lists.map(({ list }) => list),
    language,
  )
  return [
    ...lists.map(each => ({ is: "list" as const, ...each, name: names.get(each.list) ?? each.begun })),
    ...texts.map(each => ({ is: "text" as const, ...each })),
  ]
}
