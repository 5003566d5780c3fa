import { getTableName } from "drizzle-orm"
import type { TransactionSql } from "postgres"
import { tableNames, tables } from "./rows"
import type { Terms } from "./world"

const names = tableNames.map(name => getTableName(tables[name]))

/**
 * Lets `load` write the tables with their triggers off, and with the one reference off that would be circular; it is
 * checked when it is put back. Afterwards lists are derived as an upgrade would do it, and ids count on.
 */
export async function loading(tx: TransactionSql, load: () => Promise<void>) {
  for (const name of names) await tx.unsafe(`alter table ${name} disable trigger user`)
  await tx.unsafe(`alter table revisions drop constraint ${circular}`)
  await load()
  await tx.unsafe(
    `alter table revisions add constraint ${circular} foreign key (edition_id) references editions (id)`,
  )
  for (const name of names) await tx.unsafe(`alter table ${name} enable trigger user`)
  await tx`select note_missing_passages()`
  await tx`analyze`
  await tx`select derive_listings(), derive_standings(), derive_catalogue(), derive_latest_changes()`
  for (const name of ["stories", "language_versions", "revisions", "editions", "history", "former_slugs"])
    await tx.unsafe(
      `select setval(pg_get_serial_sequence('${name}', 'id'), (select coalesce(max(id), 0) + 1 from ${name}), false)`,
    )
}

const circular = "revisions_edition_id_editions_id_fk"

/** Pictures without files: pages only name them. */
export const addPictures = (tx: TransactionSql, count: number) => tx`
  insert into images (sha256, width, height, name, uploaded_by)
  select encode(sha256(number::text::bytea), 'hex'), 1600, 1067, 'picture-' || number || '.jpg', (select min(id) from users)
  from generate_series(1, ${count}::int) number`

export async function termsIn(tx: TransactionSql): Promise<Terms> {
  const [terms] = await tx<[Terms]>`
    select (select json_agg(id order by id) from regions) as regions,
      (select json_agg(json_build_object('id', id, 'regionId', region_id) order by code) from countries) as countries,
      (select json_agg(id order by id) from topics) as topics,
      (select json_agg(id order by id) from series) as series`
  return terms
}
