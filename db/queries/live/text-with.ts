import { type SQL, sql } from "drizzle-orm"

/**
 * The text in sight with an id, to be joined to what gives the ids. The live views are barriers (db/rules/live.ts): with
 * `offset 0` each row is looked up by its id, where an ordinary join would read all that is in sight.
 */
export const textWith = (id: SQL) =>
  sql`lateral (select * from live.texts where texts.id = ${id} offset 0) texts`
