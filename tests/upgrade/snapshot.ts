import type { Sql } from "postgres"

/** A database that an earlier version made: what it takes to make it again, and what must be found in it afterwards. */
export type Snapshot = {
  /** What made it. */
  version: string
  /** The hashes of its migrations, which are in db/migrations still. */
  migrations: string[]
  /** Its rules, as they were laid. */
  rules: string[]
  /** Its rows, by table, and how far its sequences have counted. */
  tables: Record<string, { columns: string[]; rows: unknown[] }>
  sequences: Record<string, number>
  found: Found
}

/** What people would miss. */
export type Found = {
  texts: { id: number; number: number; status: string; title: string; words: string; author: string }[]
  live: { language: string; slug: string; answer: string; title: string }[]
  history: { editionId: number; entries: string[] }[]
  contributors: { editionId: number; names: string[] }[]
}

export async function findIn(sql: Sql): Promise<Found> {
  const texts = await sql<Found["texts"]>`
    select editions.id::int, editions.number, editions.status, content->>'title' as title, content::text as words, users.name as author
    from editions join revisions on revisions.id = head_revision_id join users on users.id = revisions.author_id
    order by editions.id`
  const live = await sql<Found["live"]>`
    select language, slug, answer, content->>'title' as title from live.texts order by id`
  const history = await sql<Found["history"]>`
    select edition_id::int as "editionId",
      json_agg(concat_ws(' ', action, from_status, to_status, actor_id, reason) order by history.id) as entries
    from history group by edition_id order by edition_id`
  const contributors = await sql<Found["contributors"]>`
    select edition_id::int as "editionId", json_agg(distinct users.name) as names
    from revisions join users on users.id = author_id group by edition_id order by edition_id`
  return structuredClone({
    texts: [...texts],
    live: [...live],
    history: [...history],
    contributors: [...contributors],
  })
}

/** All rows as JSON; columns that Postgres generates are left to it. */
export async function rowsOf(sql: Sql) {
  const tables: Snapshot["tables"] = {}
  const names = await sql<{ name: string; columns: string[] }[]>`
    select relname as name, json_agg(attname order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
    where relkind = 'r' and relnamespace = 'public'::regnamespace group by relname order by relname`
  for (const { name, columns } of names) {
    const [{ rows } = { rows: [] }] = await sql<{ rows: unknown[] }[]>`
      select coalesce(json_agg(each), '[]') as rows from (select ${sql(columns)} from ${sql(name)}) each`
    if (rows.length > 0) tables[name] = { columns, rows }
  }
  return tables
}

export async function sequencesOf(sql: Sql) {
  const counted = await sql<{ name: string; at: number }[]>`
    select sequencename as name, last_value::int as at from pg_sequences
    where schemaname = 'public' and last_value is not null order by 1`
  return Object.fromEntries(counted.map(({ name, at }) => [name, at]))
}

/** Fills tables that have been made and have no rules yet. Foreign keys are away meanwhile: the rows refer in circles. */
export async function putRows(sql: Sql, { tables, sequences }: Snapshot) {
  const keys = await sql<{ table: string; name: string; is: string }[]>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as is
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`
  for (const { table, name } of keys) await sql.unsafe(`alter table ${table} drop constraint "${name}"`)
  for (const [name, { columns, rows }] of Object.entries(tables))
    await sql`insert into ${sql(name)} (${sql(columns)}) overriding system value
      select ${sql(columns)} from jsonb_populate_recordset(null::${sql(name)}, ${sql.json(rows as never)})`
  for (const { table, name, is } of keys)
    await sql.unsafe(`alter table ${table} add constraint "${name}" ${is}`)
  for (const [name, at] of Object.entries(sequences)) await sql`select setval(${name}, ${at})`
}
