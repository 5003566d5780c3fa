import { createHash } from "node:crypto"
import type { TransactionSql } from "postgres"
import { connect, rolePassword, urlFor } from "./connection"
import { appRole, publicRole } from "./database-roles"
import { missingMigrations } from "./migration-files"
import { actorRules } from "./rules/actors"
import { addressRules } from "./rules/addresses"
import { cache } from "./rules/cache"
import { catalogue } from "./rules/catalogue"
import { eventRules } from "./rules/events"
import { filingRules } from "./rules/filings"
import { grants, noTablesOfTheirOwn } from "./rules/grants"
import { guards } from "./rules/guards"
import { latestChanges } from "./rules/latest-changes"
import { listings } from "./rules/listings"
import { live } from "./rules/live"
import { oldAddressRules } from "./rules/old-addresses"
import { outboxRules } from "./rules/outbox"
import { personSlug } from "./rules/people"
import { placementRules } from "./rules/placements"
import { standings } from "./rules/standings"
import { words } from "./rules/words"

const rules = [
  guards,
  actorRules,
  addressRules,
  placementRules,
  eventRules,
  outboxRules,
  personSlug,
  words,
  listings,
  filingRules,
  catalogue,
  standings,
  latestChanges,
  live,
  oldAddressRules,
  cache,
  grants,
]
const rulesHash = createHash("sha256").update(rules.join("\n")).digest("hex")

type Urls = Parameters<typeof urlFor>[1]

/**
 * Brings the database to this version: tables by numbered migrations, then the rules (guards, views, rights), laid
 * anew whenever they changed. One transaction under one lock, so that instances starting together do it once and a
 * running one never sees it half done. (Drizzle's own migrator insists on a transaction of its own.)
 */
export async function migrate(urls: Urls) {
  const client = connect(urlFor("owner", urls), { max: 1, longestSilence: Number.POSITIVE_INFINITY })
  try {
    await client.begin(async tx => {
      await tx.unsafe("set local lock_timeout = '30s'; set local statement_timeout = '60min'")
      await tx`select pg_advisory_xact_lock(hashtext('imprimatur migrations'))`
      await tx.unsafe(rolesExist(urls))
      await tx.unsafe(noTablesOfTheirOwn)
      const pending = await pendingMigrations(tx)
      const [laid] = await tx<{ hash: string }[]>`select hash from migrations.rules`
      if (pending.length === 0 && laid?.hash === rulesHash) return

      await tx.unsafe(`drop schema if exists live cascade;
        drop view if exists public.boundaries, public.filed, public.listings_derived, public.standings_derived,
          public.catalogue_derived, public.latest_changes_derived`)
      for (const migration of pending) {
        for (const statement of migration.sql) await tx.unsafe(statement)
        await tx`insert into migrations.tables (hash) values (${migration.hash})`
      }
      for (const rule of rules) await tx.unsafe(rule)
      await tx`delete from migrations.rules`
      await tx`insert into migrations.rules (hash) values (${rulesHash})`
    })
  } finally {
    await client.end({ timeout: 5 })
  }
}

async function pendingMigrations(tx: TransactionSql) {
  await tx.unsafe(`
    create extension if not exists citext;
    create extension if not exists pg_trgm;
    create schema if not exists migrations;
    create table if not exists migrations.tables (hash text primary key, at timestamptz not null default now());
    create table if not exists migrations.rules (hash text not null);
    grant usage on schema migrations to ${appRole};
    grant select on migrations.tables to ${appRole}`)
  return missingMigrations(await tx<{ hash: string }[]>`select hash from migrations.tables`)
}

/** Roles belong to the whole server, so they are made when missing. An operator's own URLs keep their own passwords. */
function rolesExist(urls: Urls) {
  const own: Record<string, string | undefined> = {
    [appRole]: urls.DATABASE_APP_URL,
    [publicRole]: urls.DATABASE_PUBLIC_URL,
  }
  return [appRole, publicRole]
    .map(role => {
      const password = rolePassword(urlFor("owner", urls), role)
      const create = `if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;`
      const identify = own[role] ? "" : `alter role ${role} password '${password}';`
      return `do $$ begin ${create} ${identify} end $$;`
    })
    .join("\n")
}
