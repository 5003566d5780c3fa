import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

export type Choice = { value: string; label: string }
export type FilingChoices = { regions: Choice[]; countries: Choice[]; topics: Choice[]; series: Choice[] }

/** What a story can be filed under, by English name. Countries by their ISO code, the rest by slug. */
export async function filingChoices(): Promise<FilingChoices> {
  const [choices] = await rows<FilingChoices>(
    appDb(),
    sql`select ${listed(sql`regions`, sql`slug`)} as regions, ${listed(sql`countries`, sql`code`)} as countries,
          ${listed(sql`topics`, sql`slug`)} as topics, ${listed(sql`series`, sql`slug`)} as series`,
  )
  if (!choices) throw new Error("A select without a table gives one row.")
  return choices
}

const listed = (table: ReturnType<typeof sql>, value: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(json_build_object('value', ${value}, 'label', names->>'en') order by names->>'en' collate "und-x-icu"), '[]') from ${table})`
