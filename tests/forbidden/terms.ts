import { type Attempt, denied, passes, refused } from "./attempt"
import type { Scene } from "./scene"
import { named } from "./sql"

/** What pages are filed under is called, and where old addresses lead: changed in somebody's name, and told as such. */

export function termAttempts({ cast, left }: Scene): Attempt[] {
  const { noor, diego, lena, tomas } = cast
  const words = (table: string) => `update ${table} set names = '{"en": "Forged"}', introductions = '{}';`
  const add = (table: string) => `insert into ${table} (slug, names) values ('forged', '{"en": "Added"}');`
  const removed = (table: string) => `delete from ${table} where slug = 'forged';`
  const changed = (set: string) => `update old_addresses set ${set} where address = '/once/here';`
  const elsewhere = changed("to_address = '/fr', leads_to = '/fr'")
  const mine = changed(`to_address = '/fr', leads_to = '/fr', changed_by = ${tomas.id}`)
  const lead = `insert into old_addresses (address, to_address, changed_by) values ('/a', 'https://example.org/', ${noor.id});`
  const forget = "delete from old_addresses;"
  const noted = (columns: string, values: string) =>
    `insert into term_notes (kind, slug, ${columns}) values ('topic', 'forged', ${values})`

  return [
    ...refused("app", "a_change_names_who_made_it", {
      ...Object.fromEntries(
        ["regions", "countries", "topics", "series"].map(table => [
          `names of ${table} that nobody changed`,
          (table === "topics" || table === "series" ? named(noor.id) + add(table) + named("") : "") +
            words(table),
        ]),
      ),
      "an introduction that nobody wrote": `update regions set introductions = '{"en": "Forged"}' where slug = 'africa'`,
      "a synonym that nobody wrote": `update countries set synonyms = '{"en": ["Forged"]}' where slug = 'kenya'`,
      "a topic that nobody added": add("topics"),
      "a series that nobody added": add("series"),
      "a region that nobody added": add("regions"),
      "a country that nobody added":
        "insert into countries (slug, names, code, region_id) select 'forged', '{}', 'ZZ', min(id) from regions",
      "a topic that nobody removed": named(noor.id) + add("topics") + named("") + removed("topics"),
      "a series that nobody removed": named(noor.id) + add("series") + named("") + removed("series"),
      "names changed by a merge that nobody made": `merge into regions using (select 1) x on true when matched then update set names = '{"en": "Forged"}'`,
      "names put over those that are there": `insert into regions (slug, names) values ('africa', '{"en": "Forged"}') on conflict (slug) do update set names = excluded.names`,
      "an old address that nobody led on": lead,
      "an old address that nobody led elsewhere": elsewhere,
      "an old address led elsewhere in another's name":
        named(noor.id) + changed(`to_address = '/fr', leads_to = '/fr', changed_by = ${tomas.id}`),
      "an old address that nobody took away": forget,
      "who changes it unnamed halfway": `${named(noor.id)} update regions set names = jsonb_build_object('en', set_config('imprimatur.actor', '', true)) where slug = 'africa'`,
    }),
    ...refused("app", "it_is_done_by_those_who_may", {
      "names changed by a writer": named(diego.id) + words("regions"),
      "names changed by a reviewer": named(lena.id) + words("countries"),
      "names changed by an administrator": named(tomas.id) + words("regions"),
      "a topic added by who has left": named(left.id) + add("topics"),
      "a topic removed by a writer": named(noor.id) + add("topics") + named(diego.id) + removed("topics"),
      "a topic added by nobody known": named(-1) + add("topics"),
      "an old address taken away by a writer": named(diego.id) + forget,
      "an old address taken away by who has left": named(left.id) + forget,
      "who changes it exchanged halfway": `${named(noor.id)} update regions set names = jsonb_build_object('en', set_config('imprimatur.actor', '${diego.id}', true)) where slug = 'africa'`,
    }),
    ...refused("app", "22P02", {
      "names changed by no number": `${named("somebody")} ${words("regions")}`,
    }),
    ...refused("app", denied, {
      "a note of a term forged": noted("after, actor_id", `'{}', ${noor.id}`),
      "a note of a term changed": `update term_notes set actor_id = ${diego.id}`,
      "a note of a term forgotten": "delete from term_notes",
      "a note of an old address forged": `insert into redirect_notes (address, after, actor_id) values ('/a', '/b', ${noor.id})`,
      "a note of an old address changed": `update redirect_notes set actor_id = ${diego.id}`,
      "a note of an old address forgotten": "delete from redirect_notes",
      "a name in searches that no term has": `insert into term_names select 'topic:forged', language, name, is_synonym, key, spelled, words, stems from term_names limit 1`,
      "a name in searches changed": "update term_names set name = 'Forged'",
      "a name in searches forgotten": "delete from term_names",
      "names in searches derived by hand": "select derive_term_names()",
      "a word in searches that no text has": "insert into vocabulary values ('en', 'forged', 'forged')",
      "words in searches forgotten": "delete from vocabulary",
      "words in searches learnt by hand": "select learn_words('{}'), learn_names('{}')",
      "words in searches derived by hand": "select derive_vocabulary()",
      "notes emptied": "truncate term_notes, redirect_notes",
      "a name that one may change oneself": `select named_actor(array['editor'])`,
    }),
    ...refused("public", denied, {
      "who changed a term": "select from public.term_notes",
      "who changed an old address": "select from public.redirect_notes",
      "names in searches": "select from public.term_names",
      "words in searches": "select from public.vocabulary",
    }),
    ...passes("app", {
      "names changed by an editor": named(noor.id) + words("regions"),
      "names of countries changed by an editor": named(noor.id) + words("countries"),
      "a synonym written by an editor": `${named(noor.id)} update countries set synonyms = '{"en": ["Other"]}' where slug = 'kenya'`,
      "a topic added, changed and removed by an editor":
        named(noor.id) + add("topics") + words("topics") + removed("topics"),
      "a series added by an editor": named(noor.id) + add("series"),
      "a version counted up": "update regions set version = version + 1",
      "no names at all changed": "update topics set names = '{}' where slug = 'nowhere'",
      "an old address led elsewhere by an administrator": named(tomas.id) + mine,
      "an old address taken away by an editor": named(noor.id) + forget,
      "no old address taken away": "delete from old_addresses where address = '/nowhere'",
      "who changed what, read": "select from term_notes, redirect_notes",
    }),
  ]
}
