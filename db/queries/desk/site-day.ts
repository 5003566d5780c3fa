import { sql } from "drizzle-orm"
import { env } from "@/env"

/** Today in the site's time zone, by the database's clock. */
export const siteToday = sql`(now() at time zone ${env.SITE_TIME_ZONE})::date`
