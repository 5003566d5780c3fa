import { nameOf } from "@/db/roles"
import { appPrivileges, publicViews } from "@/db/rules/privileges"
import { type Attempt, denied, passes, refused } from "./attempt"

/** Typed with the password of the role that draws the public pages. */

export const visitorAttempts = (): Attempt[] => [
  ...appPrivileges.flatMap(({ table }) =>
    refused("public", denied, { [`visitors: the table ${table}`]: `select from public.${table}` }),
  ),
  ...["given", "newest", "readable", "shown"].flatMap(view =>
    refused("public", denied, { [`visitors: the view behind the door ${view}`]: `select from live.${view}` }),
  ),
  ...refused("public", denied, {
    "visitors: a list written": "insert into live.listings (list, language) values ('home', 'en')",
    "visitors: a region removed": "delete from live.regions",
    "visitors: a temporary table": "create temporary table listings (id int)",
    "visitors: a temporary function":
      "create function pg_temp.leak(text) returns boolean cost 0.0001 language plpgsql as 'begin return true; end'",
    "visitors: a function": "create function live.leak(text) returns boolean language sql as 'select true'",
    "visitors: a table": "create table live.mine (id int)",
    "visitors: the application's role": `set role ${nameOf("imprimatur_app", process.env)}`,
    "visitors: the owner's role": "set role imprimatur_owner",
    "visitors: pages dropped": "select public.cache_invalidate(array['site'])",
    "visitors: a fence": "select public.cache_fence()",
    "visitors: lists derived": "select public.relist(1)",
    "visitors: whose address it is": "select public.text_with_address('/en/news/x')",
    "visitors: an id": "select nextval('public.cache_fences')",
    "visitors: a file": "select pg_read_file('/etc/passwd')",
    "visitors: a program": "copy (select 1) to program 'cat'",
    "visitors: statistics of words": "select * from pg_statistic",
    "visitors: migrations": "select from migrations.tables",
  }),
  ...refused("public", "55000", { "visitors: a text changed": "update live.texts set kind = 'x'" }),
  ...passes(
    "public",
    Object.fromEntries(publicViews.map(view => [`visitors: live.${view}`, `select * from live.${view}`])),
  ),
  ...passes("public", {
    "visitors: what is found": "select * from search.found(array['en'], 'honey')",
    "visitors: a list": "select * from live.catalogued(array['en'], '[[\"news\"]]', most => 10)",
    "visitors: how many in each language": "select * from live.counted_by_language(array['en', 'fr'])",
    "visitors: how many in each list":
      "select * from live.counted_by_list(array['en'], chosen => array['news'])",
    "visitors: a calendar": "select live.dated(array['en'], most => 10)",
    "visitors: events in their own time": "select live.in_own_time(array['en'], most => 10)",
    "visitors: what changed": "select * from live.latest_changes(10)",
    "visitors: a text at an address": "select live.texts_at('news', 'x', array['en'])",
    "visitors: who is mentioned": "select live.mentioning('en', 'Ada', 'ada', 10)",
  }),
]
