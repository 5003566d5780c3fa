import { type SQL, sql } from "drizzle-orm"
import { env } from "@/env"

/** The calendar date of an instant in the site's zone. */
export const dayHere = (instant: SQL) =>
  sql`to_char(${instant} at time zone ${env.SITE_TIME_ZONE}, 'YYYY-MM-DD')`

/** The calendar date that a visitor reads: the original one of a text brought over, else the day in the site's zone. */
export const publishedOn = sql`coalesce(originally_published_on, ${dayHere(sql`listed_at`)})`
