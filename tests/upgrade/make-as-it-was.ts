import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import postgres from "postgres"
import { inject } from "vitest"
import { migrationFiles } from "@/db/migration-files"
import { lesserRoles } from "@/db/roles"
import { putRows, type Snapshot } from "./snapshot"

/** A database as the version that was landed last made it: its tables, its rows, its rules. */
export async function makeAsItWas() {
  const was: Snapshot = JSON.parse(readFileSync("tests/upgrade/last-landed.json", "utf8"))
  const templateUrl = inject("templateUrl")
  const name = `test_${randomBytes(6).toString("hex")}`
  const maintenance = postgres(within(templateUrl, "imprimatur"), { max: 1, onnotice() {} })
  await maintenance.unsafe(`create database ${name}`)
  for (const role of lesserRoles)
    await maintenance.unsafe(
      `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`,
    )
  await maintenance.end()

  const url = within(templateUrl, name)
  const sql = postgres(url, { max: 1, onnotice() {} })
  await sql.unsafe(`create extension citext; create extension pg_trgm; create schema migrations;
    create table migrations.tables (hash text primary key, at timestamptz not null default now());
    create table migrations.rules (hash text not null);
    grant usage on schema migrations to imprimatur_app;
    grant select on migrations.tables to imprimatur_app`)
  for (const file of migrationFiles().filter(({ hash }) => was.migrations.includes(hash))) {
    for (const statement of file.sql) await sql.unsafe(statement)
    await sql`insert into migrations.tables (hash) values (${file.hash})`
  }
  await putRows(sql, was)
  for (const rule of was.rules) await sql.unsafe(rule)
  await sql`insert into migrations.rules (hash) values ('as it was')`
  await sql.end()
  return { url, was }
}

const within = (url: string, database: string) =>
  Object.assign(new URL(url), { pathname: `/${database}` }).toString()
