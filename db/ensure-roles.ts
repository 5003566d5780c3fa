import type { Sql, TransactionSql } from "postgres"
import { urlFor } from "./connection"
import { readAddress } from "./gate/address"
import { Lane } from "./gate/lane"
import { type LesserRole, lesserRoles, nameOf, passwordOf, quoted, settingOf, type Urls } from "./roles"

const patience = 5_000

/** Which of the lesser roles are there and can sign in by the addresses that we would use. */
export async function whoSignsIn(sql: Sql, urls: Urls): Promise<Set<LesserRole>> {
  const names = lesserRoles.map(role => nameOf(role, urls))
  const there = new Set(
    (await sql`select rolname from pg_roles where rolname in ${sql(names)}`).map(({ rolname }) => rolname),
  )
  const roles = lesserRoles.filter(role => there.has(nameOf(role, urls)))
  const tried = roles.map(async role => ((await signsIn(role, urls)) ? [role] : []))
  return new Set((await Promise.all(tried)).flat())
}

async function signsIn(role: LesserRole, urls: Urls) {
  const lane = new Lane(urlFor(role === "imprimatur_app" ? "app" : "public", urls))
  try {
    await lane.use(() => lane.send({ text: "select 1" }), patience)
    return true
  } catch {
    return false // which is what was asked
  } finally {
    void lane.close()
  }
}

/**
 * Makes the lesser roles of this database where they are missing. A password that works is left alone; one is set only
 * for a role that was made here and for this very database, since roles belong to the whole server.
 */
export async function ensureRoles(tx: TransactionSql, urls: Urls, signIn: Set<LesserRole>) {
  const [here] = await tx<{ owner: string; mark: string }[]>`
    select current_user as owner, 'Imprimatur''s, in the database ' || current_database() as mark`
  const names = lesserRoles.map(role => nameOf(role, urls))
  if (!here || new Set([here.owner, ...names]).size < 3)
    throw new Error(
      "The users of DATABASE_URL, DATABASE_APP_URL and DATABASE_PUBLIC_URL must be three different ones.",
    )
  for (const role of lesserRoles)
    await ensureRole(role, { tx, urls, mark: here.mark, signsIn: signIn.has(role) })
}

type Where = { tx: TransactionSql; urls: Urls; mark: string; signsIn: boolean }

async function ensureRole(role: LesserRole, { tx, urls, mark, signsIn }: Where) {
  const name = nameOf(role, urls)
  const given = urls[settingOf[role]]
  const password = given ? readAddress(given).password : passwordOf(name, urls)
  const identified = password === undefined ? "" : `password '${password.replaceAll("'", "''")}'`
  const [found] = await tx<{ mark: string | null }[]>`
    select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = ${name}`
  if (!found) {
    await make(tx, name, identified)
    await tx.unsafe(`comment on role ${quoted(name)} is '${mark.replaceAll("'", "''")}'`)
    return
  }
  if (signsIn || given || !identified) return
  if (found.mark !== mark)
    throw new Error(
      `The role ${name} was not made for this database, and its password is not known here. Say in ${settingOf[role]} who else works in it.`,
    )
  await tx.unsafe(`alter role ${quoted(name)} ${identified}`)
}

async function make(tx: TransactionSql, name: string, identified: string) {
  const [me] = await tx<{ mayMake: boolean }[]>`
    select rolcreaterole or rolsuper as "mayMake" from pg_roles where rolname = current_user`
  if (!me?.mayMake)
    throw new Error(
      `The role ${name} does not exist, and the user of DATABASE_URL may not make it. Make it with "create role ${quoted(name)} login", or give that user CREATEROLE.`,
    )
  await tx.unsafe(`create role ${quoted(name)} login ${identified}`)
}
