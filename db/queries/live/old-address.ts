import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"

export type WayOn = {
  /** A place on this site or a whole web address; "" where it is a text. */
  address: string
  /** The text's story; its address is told once visitors have been given it. */
  storyId: number | null
  text: { kind: Kind; language: Locale; slug: string } | null
  /** What comes behind the text's address. */
  end: string
}

/** Where an old address, in its normal form, leads. */
export async function wayFrom(address: string): Promise<WayOn | undefined> {
  const [way] = await rows<WayOn>(
    publicDb(),
    sql`select to_address as address, story_id::int as "storyId", to_end as "end",
          case when slug is not null then json_build_object('kind', kind, 'language', language, 'slug', slug) end as text
        from live.old_addresses where address = ${address}`,
  )
  return way
}
