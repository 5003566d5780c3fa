import type { TransactionSql } from "postgres"
import { connect, urlFor } from "./connection"
import { ensureRoles, whoSignsIn } from "./ensure-roles"
import { dismissFormerRoles } from "./former-roles"
import { missingMigrations } from "./migration-files"
import { setRoleDefaults } from "./role-defaults"
import { forRolesOf, lesserRoles, nameOf, type Urls } from "./roles"
import { rules, rulesHash } from "./rules/all"
import { rulesVersion } from "./rules/version"
import { requireSupportedServer } from "./server-version"
import { askLevel, type Level, newerThanOurs } from "./version"

type Wish = {
  /** Lays this version's rules even where a newer one laid its own, as long as no newer migration is there. */
  overNewerRules?: boolean
}

/**
 * Brings the database to this version: tables by numbered migrations, then the rules (guards, views, rights), laid
 * anew whenever they changed. One transaction under one lock, so that instances starting together do it once and a
 * running one never sees it half done. A database that a newer version brought further is left as it is. (Drizzle's own
 * migrator insists on a transaction of its own.)
 */
export async function migrate(urls: Urls, { overNewerRules = false }: Wish = {}) {
  const client = connect(urlFor("owner", urls), { max: 1, longestSilence: Number.POSITIVE_INFINITY })
  try {
    await requireSupportedServer(client)
    const signIn = await whoSignsIn(client, urls)
    await client.begin(async tx => {
      await tx.unsafe("set local lock_timeout = '30s'; set local statement_timeout = '60min'")
      await tx`select pg_advisory_xact_lock(hashtext('imprimatur migrations'))`
      const level = await levelOf(tx)
      refuseNewer(level, overNewerRules)
      await ensureRoles(tx, urls, signIn)
      await bring(tx, level, urls)
    })
  } finally {
    await client.end({ timeout: 5 })
  }
}

async function bring(tx: TransactionSql, { applied, rules: laid }: Level, urls: Urls) {
  const pending = missingMigrations(applied)
  const names = lesserRoles.map(role => nameOf(role, urls))
  const roles = JSON.stringify(names)
  if (
    pending.length === 0 &&
    laid?.hash === rulesHash &&
    laid.roles === roles &&
    laid.source === rulesVersion.hash
  )
    return

  await tx.unsafe(`drop schema if exists live cascade;
    drop view if exists public.boundaries, public.filed, public.listings_derived, public.standings_derived,
      public.catalogue_derived, public.latest_changes_derived`)
  for (const migration of pending) {
    for (const statement of migration.sql) await tx.unsafe(statement)
    await tx`insert into migrations.tables (hash) values (${migration.hash})`
  }
  for (const rule of rules) await tx.unsafe(forRolesOf(rule, urls))
  await tx.unsafe(forRolesOf(readable, urls))
  await setRoleDefaults(tx, urls)
  await dismissFormerRoles(tx, laid?.roles ? JSON.parse(laid.roles) : [], names)
  await tx`delete from migrations.rules`
  await tx`insert into migrations.rules ${tx({ hash: rulesHash, number: rulesVersion.number, source: rulesVersion.hash, roles })}`
}

/** How we know where a database stands. An older version that knows nothing of numbers must not lay its rules over ours. */
const bookkeeping = `
  create schema if not exists migrations;
  create table if not exists migrations.tables (hash text primary key, at timestamptz not null default now());
  create table if not exists migrations.rules (hash text not null);
  alter table migrations.rules add column if not exists number int, add column if not exists source text,
    add column if not exists roles text, add column if not exists at timestamptz not null default now();
  create or replace function migrations.refuse_older_version() returns trigger language plpgsql set search_path = '' as $$
  begin
    raise exception 'This database was brought to a newer version of Imprimatur. Start that version, or restore the backup that was made before the upgrade.';
  end $$;
  create or replace trigger refuse_older_version before insert on migrations.rules
    for each row when (new.number is null) execute function migrations.refuse_older_version()`

const readable = `
  grant usage on schema migrations to imprimatur_app;
  grant select on migrations.tables, migrations.rules to imprimatur_app`

async function levelOf(tx: TransactionSql): Promise<Level> {
  await tx.unsafe(`create extension if not exists citext; create extension if not exists pg_trgm`)
  const [book] =
    await tx`select from pg_attribute where attrelid = to_regclass('migrations.rules') and attname = 'roles'`
  if (!book) await tx.unsafe(bookkeeping)
  const [level] = await tx.unsafe<Level[]>(askLevel)
  if (!level) throw new Error("The database did not say where it stands.")
  return level
}

function refuseNewer(level: Level, overNewerRules: boolean) {
  const newer = newerThanOurs(level)
  if (!newer || (overNewerRules && newerThanOurs({ applied: level.applied }) === undefined)) return
  throw new Error(
    `${newer} This version leaves it as it is. Start the newer version, or go back as docs/upgrading.md says.`,
  )
}
