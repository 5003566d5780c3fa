import { sql } from "drizzle-orm"
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
} from "drizzle-orm/pg-core"
import { countedStatuses } from "@/domain/hits"
import { instant, reference } from "./columns"
import { users } from "./people"
import { languageVersions } from "./stories"

/** How often each address was answered, people apart from robots, and nothing about any of them. */

const counted = () => ({
  address: text().notNull(),
  status: smallint().notNull(),
})
const isCounted = sql.raw(`status in (${countedStatuses.join(", ")})`)

/** By day, in the site's time zone. */
export const hits = pgTable(
  "hits",
  {
    ...counted(),
    day: date({ mode: "string" }).notNull(),
    people: integer().notNull(),
    robots: integer().notNull(),
    /** Nothing is there, and only programs that look for weak spots ask for it. */
    isProbe: boolean().notNull().default(false),
  },
  table => [
    primaryKey({ columns: [table.address, table.status, table.day] }),
    check("a_status_is_counted", isCounted),
    index("hits_by_day").on(table.status, table.day),
  ],
)

/** What editors said of addresses where nothing is: nothing that readers miss, or something after all. */
export const missedJudgements = pgTable("missed_judgements", {
  address: text().primaryKey(),
  isAside: boolean().notNull(),
  judgedBy: reference()
    .notNull()
    .references(() => users.id),
  judgedAt: instant().notNull().defaultNow(),
})

/** Since counting began; what remains of days that are forgotten. */
export const hitTotals = pgTable(
  "hit_totals",
  {
    ...counted(),
    people: bigint({ mode: "number" }).notNull(),
    robots: bigint({ mode: "number" }).notNull(),
    firstDay: date({ mode: "string" }).notNull(),
    lastDay: date({ mode: "string" }).notNull(),
    /** The last day on which a person came. */
    lastPeopleDay: date({ mode: "string" }),
    /** Whose address this is or was; filled in by Postgres. */
    textId: reference().references(() => languageVersions.id),
  },
  table => [
    primaryKey({ columns: [table.address, table.status] }),
    check("a_status_is_counted", isCounted),
    index().on(table.textId),
  ],
)
