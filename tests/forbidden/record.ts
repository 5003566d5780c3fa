import { type Attempt, denied, passes, refused } from "./attempt"
import type { Scene } from "./scene"
import { change, entry, named, newest, revision } from "./sql"

/** The record, the words, the addresses, where things are filed and placed. */

export function recordAttempts({ cast, left, texts, placement }: Scene): Attempt[] {
  const { draft, in_review, published, superseded, discarded, gone } = texts
  const { noor, diego, claire, lena, tomas } = cast
  const version = published.languageVersionId
  const rename = (text: typeof draft, to: string, { actor = noor.id, told = to } = {}) =>
    `with old as (select slug from language_versions where id = ${text.languageVersionId})
     insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, reason)
     select id, version + 1, 'rename', status, status, ${actor}, old.slug || ' → ${told}' from editions, old where id = ${text.editionId};
     ${change(text.editionId, "")} update language_versions set slug = '${to}' where id = ${text.languageVersionId};`
  const slug = (text: typeof draft, to: string) =>
    `update language_versions set slug = '${to}' where id = ${text.languageVersionId};`
  const refile = (text: typeof draft, actor: number, then: string, told = "region europe-and-central-asia") =>
    `insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, reason)
     select id, version + 1, 'refile', status, status, ${actor}, filing_of(${text.storyId}) || ' → ${told}' from editions where id = ${text.editionId};
     ${change(text.editionId, "")} ${then}`
  const inEurope = ({ storyId }: typeof draft) =>
    `insert into story_regions select ${storyId}, id from regions where slug = 'europe-and-central-asia';`
  const story = (owner: number, more = "") =>
    `insert into stories (kind, owner_id${more && ", series_id"}) values ('news', ${owner}${more});`
  const begun = (actor: number) => `
    insert into editions (language_version_id, number) values (${gone.languageVersionId}, 2);
    insert into history (edition_id, edition_version, action, from_status, to_status, actor_id)
      select id, 2, 'begin', 'draft', 'draft', ${actor} from editions where language_version_id = ${gone.languageVersionId} and number = 2;
    update editions set version = 2, head_revision_id = (select head_revision_id from editions where id = ${gone.editionId})
      where language_version_id = ${gone.languageVersionId} and number = 2;`
  const language = (code: string, at: string) =>
    `insert into language_versions (story_id, kind, language, slug) values (${published.storyId}, 'news', '${code}', '${at}');`
  const newestText = "(select max(id) from language_versions)"
  const firstEdition = `insert into editions (language_version_id, number) values (${newestText}, 1);`
  const firstBegun = `insert into revisions (language_version_id, edition_id, author_id, content)
      select ${newestText}, max(id), ${noor.id}, '{}' from editions;
    insert into history (edition_id, edition_version, action, from_status, to_status, actor_id)
      select max(id), 2, 'begin', 'draft', 'draft', ${noor.id} from editions;
    update editions set version = 2, head_revision_id = (select max(id) from revisions) where language_version_id = ${newestText};`
  const givenUp = ({ languageVersionId, editionId }: typeof draft, author: number) =>
    `insert into given_up_versions (language_version_id, edition_id, author_id, edition_version, why, content)
     values (${languageVersionId}, ${editionId}, ${author}, 1, 'decided', '{"body": "x"}');`
  const put = (spot: string, note: string) => `
    insert into placements (language_version_id, spot, shown_from) values (${version}, '${spot}', now());
    ${note}`
  const noted = (action: string, spot: string, actor = noor.id, id = "(select max(id) from placements)") =>
    `insert into placement_notes (placement_id, action, spot, actor_id) values (${id}, '${action}', '${spot}', ${actor});`
  const move = (set: string) => `update placements set ${set} where id = ${placement.id};`
  const here = `${placement.id}`

  return [
    ...refused("app", denied, {
      "a revision changed": `update revisions set content = '{}' where edition_id = ${draft.editionId}`,
      "a revision removed": `delete from revisions where edition_id = ${draft.editionId}`,
      "revisions emptied": "truncate revisions cascade",
      "an entry changed": "update history set actor_id = null",
      "an entry removed": "delete from history",
      "an entry put over another": `insert into history (edition_id, edition_version, action, from_status, to_status) values (${draft.editionId}, 2, 'submit', 'draft', 'draft') on conflict (edition_id, edition_version) do update set action = 'plan'`,
      "a revision changed by a merge":
        "merge into revisions using (select 1) x on true when matched then update set content = '{}'",
      "a revision held by a cursor": "declare held cursor for select from revisions for update",
      "an edition removed": `delete from editions where id = ${draft.editionId}`,
      "an edition given to another text": `update editions set language_version_id = ${version}, version = version + 1 where id = ${draft.editionId}`,
      "an edition numbered anew": `update editions set number = 7, version = version + 1 where id = ${draft.editionId}`,
      "an edition of another day": `update editions set created_at = '2001-01-01', version = version + 1 where id = ${draft.editionId}`,
      "what a revision shows": "insert into revision_images values (1, 1)",
      "a story taken over": `update stories set owner_id = ${claire.id} where id = ${draft.storyId}`,
      "a story of another kind": `update stories set kind = 'event' where id = ${draft.storyId}`,
      "a text of another language": `update language_versions set language = 'fr' where id = ${draft.languageVersionId}`,
      "a text of another story": `update language_versions set story_id = ${published.storyId} where id = ${draft.languageVersionId}`,
      "a former address taken": `insert into former_slugs (language_version_id, kind, language, slug) values (${draft.languageVersionId}, 'news', 'en', 'stolen')`,
      "a former address that leads to another": `update former_slugs set language_version_id = ${draft.languageVersionId}`,
      "a former address forgotten": "delete from former_slugs",
      "a placement of another text": move(`language_version_id = ${draft.languageVersionId}`),
      "a placement that stands longer": move("shown_until = '2099-01-01'"),
      "a placement forgotten": `delete from placements where id = ${placement.id}`,
      "a note of a placement changed": `update placement_notes set actor_id = ${tomas.id}`,
      "a note of a placement forgotten": "delete from placement_notes",
      "a picture exchanged": "update images set sha256 = 'x'",
      "a region moved": "update regions set slug = 'atlantis' where slug = 'africa'",
      "a region removed": "delete from regions",
      "a country of another code": "update countries set code = 'ZZ'",
      "a country of another region": "update countries set region_id = 1",
      "what an image was called": "delete from images",
    }),

    ...refused("app", "history_is_written_on_what_is_committed", {
      "an entry on a snapshot of before": `set transaction isolation level repeatable read; ${entry(draft.editionId, "plan", noor.id)}`,
      "an entry in a serial order of its own": `set transaction isolation level serializable; ${entry(draft.editionId, "plan", noor.id)}`,
    }),
    ...refused("app", "history_follows_itself", {
      "an entry before the others": entry(draft.editionId, "plan", noor.id, { id: "-1" }),
      "an entry after all to come": entry(draft.editionId, "plan", noor.id, { id: "9000000000000" }),
    }),
    ...refused("app", "revisions_follow_each_other", {
      "a revision before the others": revision(draft, diego.id, { id: "-1" }),
      "a revision after all to come": revision(draft, diego.id, { id: "9000000000000" }),
    }),
    ...refused("app", "only_a_draft_is_written_in", {
      "words in a text in review": revision(in_review, diego.id),
      "words in a published text": revision(published, diego.id),
    }),
    ...refused("app", "a_text_is_written_by_its_roles", {
      "words of a reviewer": revision(draft, lena.id),
      "words of an administrator": revision(draft, tomas.id),
      "words of who has left": revision(draft, left.id),
      "words of a writer in another's story": revision(draft, claire.id),
    }),
    ...refused("app", "a_revision_belongs_to_its_language_version", {
      "words of another text": revision({ ...draft, languageVersionId: version }, noor.id),
    }),
    ...refused("app", "a_time_zone_exists", {
      "words in a time zone of their own": revision(draft, diego.id, {
        content: '{"timeZone": "Mars/Olympus"}',
      }),
      ...Object.fromEntries(
        ["Mars+3", "Mars/Olympus+3", "foo1", "<Europe/Zurich>-9", "+03:00", "CEST", "posixrules"].map(
          zone => [
            `words in the time zone ${zone}`,
            revision(draft, diego.id, { content: JSON.stringify({ timeZone: zone }) }),
          ],
        ),
      ),
    }),

    ...refused("app", "an_edition_begins_as_a_draft", {
      "an edition born approved": `insert into editions (language_version_id, number, status) values (${gone.languageVersionId}, 2, 'approved')`,
      "an edition born with a time": `insert into editions (language_version_id, number, go_live_at) values (${gone.languageVersionId}, 2, now())`,
      "an edition born with an approval": `insert into editions (language_version_id, number, approved_hash) values (${gone.languageVersionId}, 2, 'x')`,
      "an edition born with words": `insert into editions (language_version_id, number, head_revision_id) values (${gone.languageVersionId}, 2, 1)`,
      "an edition born forced": `insert into editions (language_version_id, number, was_forced) values (${gone.languageVersionId}, 2, true)`,
    }),
    ...refused("app", "edition_numbers_count_up", {
      "an edition out of the row": `insert into editions (language_version_id, number) values (${gone.languageVersionId}, 9)`,
    }),
    ...refused("app", "one_open_edition_per_language_version", {
      "a second draft": `insert into editions (language_version_id, number) values (${draft.languageVersionId}, 2)`,
    }),
    ...refused("app", "an_edition_is_begun_by_somebody", {
      "an edition that nobody began": `insert into editions (language_version_id, number) values (${gone.languageVersionId}, 2)`,
    }),
    ...refused("app", "a_step_is_taken_by_its_roles", {
      "an edition begun by a reviewer": begun(lena.id),
      "an edition begun by a writer of other stories": begun(claire.id),
    }),

    ...refused("app", "an_address_is_of_letters_and_digits", {
      ...Object.fromEntries(
        ["a/b", "x y?z=1#q", "..", "ABC", "a--b", "-a", "a-", "page", "é«x»", "Été", "", "x".repeat(101)].map(
          at => [`a draft’s address like “${at}”`, revision(draft, diego.id) + slug(draft, at)],
        ),
      ),
      "a text begun at an address of no form": language("fr", "a/b"),
    }),
    ...refused("app", "an_address_changes_with_its_history", {
      "a public address with no entry": slug(published, "elsewhere"),
      "a draft's address with no words saved": slug(draft, "elsewhere"),
      "a draft's address beside another's words": revision(draft, diego.id) + slug(in_review, "elsewhere"),
      "another address than the entry tells": rename(published, "elsewhere", { told: "there" }),
      "an address swapped twice for one entry": rename(published, "elsewhere") + slug(published, "nowhere"),
    }),
    ...refused("app", "a_history_entry_comes_true", {
      "an entry of an address that it does not have": rename(published, "elsewhere", {
        told: "there",
      }).replace(/update language_versions.*/, ""),
      "a filing that the story does not have": refile(published, noor.id, ""),
      "a filing that it has otherwise": refile(draft, noor.id, inEurope(draft), "region africa"),
      "an address that it had for a moment": rename(published, "elsewhere") + rename(published, "and-back"),
    }),
    ...refused("app", "a_change_is_told_as_it_is", {
      "an address that it did not have":
        entry(published.editionId, "rename", noor.id, { reason: "fraud → elsewhere" }) +
        change(published.editionId, "") +
        slug(published, "elsewhere"),
      "an address that it has": rename(published, "called-otherwise"),
      "an address with no words": entry(published.editionId, "rename", noor.id),
      "an address told as nothing": rename(published, ""),
      "a filing that is no other": refile(published, noor.id, "", "region africa"),
      "a filing with no words": entry(published.editionId, "refile", noor.id),
      "a filing where it was not": entry(draft.editionId, "refile", noor.id, {
        reason: "region africa → nothing",
      }),
    }),
    ...refused("app", "an_edition_begins_once", {
      "a published text begun again": entry(published.editionId, "begin", noor.id),
      "an edition begun twice":
        begun(noor.id) +
        begun(noor.id)
          .replace(/insert into editions[^;]*;/, "")
          .replace("2, 'begin'", "3, 'begin'"),
    }),
    ...refused("app", "a_text_begins_with_an_edition", {
      "an address taken by no text": language("fr", "reserved-by-nobody"),
      "an address whose text is put off": `set constraints all deferred; ${language("fr", "reserved")}`,
    }),
    ...refused("app", "an_edition_is_begun_by_somebody", {
      "a text that nobody began": language("fr", "x") + firstEdition,
    }),
    ...refused("app", "a_text_is_written_by_its_roles", {
      "a version given up by a reviewer": givenUp(draft, lena.id),
      "a version given up by an administrator": givenUp(draft, tomas.id),
      "a version given up by who has left": givenUp(draft, left.id),
      "a version given up by a writer of other stories": givenUp(draft, claire.id),
    }),
    ...refused("app", "a_step_is_taken_by_its_roles", {
      "an address changed by a writer": rename(draft, "elsewhere", { actor: diego.id }),
    }),
    ...refused("app", "one_text_per_address", {
      "another's former address": `with old as (select slug from former_slugs limit 1)
        insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, reason)
        select editions.id, version + 1, 'rename', status, status, ${noor.id}, versions.slug || ' → ' || old.slug
        from editions join language_versions versions on versions.id = language_version_id, old where editions.id = ${draft.editionId};
        ${change(draft.editionId, "")} update language_versions set slug = (select slug from former_slugs limit 1) where id = ${draft.languageVersionId};`,
    }),

    ...refused("app", "a_story_is_filed_with_its_history", {
      "a region with no entry": inEurope(draft),
      "a region less": `delete from story_regions where story_id = ${published.storyId}`,
      "a series with no entry": `${named(noor.id)} insert into series (slug, names) values ('s', '{"en": "S"}'); update stories set series_id = (select max(id) from series) where id = ${draft.storyId}`,
      "a region beside another's entry": refile(published, noor.id, inEurope(draft)),
      "a story born in a series": `${named(noor.id)} insert into series (slug, names) values ('s', '{"en": "S"}'); ${story(diego.id, ", (select max(id) from series)")}`,
    }),
    ...refused("app", "editors_file_what_has_been_public", {
      "a public story filed by its writer": refile(published, diego.id, inEurope(published)),
    }),
    ...refused("app", denied, {
      "a region for another": `update story_regions set story_id = ${draft.storyId}`,
    }),
    ...refused("app", "it_is_done_by_those_who_may", {
      "a story of a reviewer's": story(lena.id),
      "a story of who has left": story(left.id),
      "a reviewer who uploaded it, too": `insert into images (sha256, width, height, name, uploaded_by) values ('y', 1, 1, 'y', ${noor.id});
        insert into image_uploads (image_id, user_id, name) select max(id), ${lena.id}, 'y' from images`,
      "a picture of a reviewer's": `insert into images (sha256, width, height, name, uploaded_by) values ('x', 1, 1, 'x', ${lena.id})`,
    }),

    ...refused("app", "a_placement_has_its_note", {
      "a placement that nobody made": put("latest-1", ""),
      "a placement told as another": put("latest-1", noted("place", "latest-2")),
      "a move that nobody made": move("spot = 'latest-1'"),
      "a removal that nobody made": move("removed_at = clock_timestamp()"),
      "a placement whose note is put off": `set constraints all deferred; ${put("latest-1", "")}`,
    }),
    ...refused("app", "a_placement_note_comes_true", {
      "a removal that was not": noted("remove", "lead", noor.id, here),
      "a move that was not": noted("move", "latest-1", noor.id, here),
      "a move to where it stands": noted("move", "lead", noor.id, here),
      "a placement told twice": noted("place", "lead", noor.id, here),
      "a removal told as a move":
        move("removed_at = clock_timestamp()") + noted("move", "lead", noor.id, here),
      "a removal told twice":
        move("removed_at = clock_timestamp()") +
        noted("remove", "lead", noor.id, here) +
        noted("remove", "lead", noor.id, here),
    }),
    ...refused("app", "it_is_done_by_those_who_may", {
      "a placement by a writer": put("latest-1", noted("place", "latest-1", diego.id)),
      "a placement by a reviewer": put("latest-1", noted("place", "latest-1", lena.id)),
    }),
    ...refused("app", "a_placement_is_removed_now", {
      "a removal of long ago": move("removed_at = '2001-01-01'"),
    }),
    ...refused("app", "a_placement_stays_itself", {
      "a placement brought back":
        move("removed_at = clock_timestamp()") +
        noted("remove", "lead", noor.id, here) +
        move("removed_at = null"),
    }),

    ...refused("app", "only_what_is_open_is_planned", {
      "a day planned for a published text": entry(published.editionId, "plan", lena.id, {
        reason: "2027-01-01",
      }),
      "a day planned for a superseded text": entry(superseded.editionId, "plan", lena.id, {
        reason: "2027-01-01",
      }),
      "a day planned for a discarded draft": entry(discarded.editionId, "plan", lena.id, {
        reason: "2027-01-01",
      }),
    }),

    ...passes("app", {
      ...Object.fromEntries(
        ["UTC", "Europe/Zurich", "America/Port-au-Prince", "Etc/GMT+3", "Etc/GMT-14"].map(zone => [
          `words in the time zone ${zone}`,
          revision(draft, diego.id, { content: JSON.stringify({ timeZone: zone }) }),
        ]),
      ),
      ...Object.fromEntries(
        ["район-2", "مؤتمر-التعاونيات", "コヒ豆", "x"].map(at => [
          `a draft’s address like “${at}”`,
          revision(draft, diego.id) + slug(draft, at),
        ]),
      ),
      "the next edition, begun by an editor": begun(noor.id),
      "the next edition, begun by who began the story": begun(diego.id),
      "an address with its entry": rename(published, "elsewhere"),
      "a draft's address that follows what is saved":
        revision(draft, diego.id) +
        change(draft.editionId, newest(draft.editionId)) +
        slug(draft, "elsewhere"),
      "a region with its entry": refile(
        published,
        noor.id,
        inEurope(published),
        "region africa, region europe-and-central-asia",
      ),
      "an entry on what is committed": `set transaction isolation level read committed; ${entry(draft.editionId, "plan", noor.id, { reason: "2027-01-01" })} ${change(draft.editionId, "planned_on = '2027-01-01'")}`,
      "a draft filed by its writer": refile(draft, diego.id, inEurope(draft)),
      "a story of a writer's": story(diego.id),
      "a region less, with its entry": refile(
        published,
        noor.id,
        `delete from story_regions where story_id = ${published.storyId};`,
        "nothing",
      ),
      "a text in another language, with its first edition": language("fr", "x") + firstEdition + firstBegun,
      "a version given up by who wrote in the text": givenUp(draft, diego.id),
      "a version given up by an editor": givenUp(draft, noor.id),
      "a placement with its note": put("latest-1", noted("place", "latest-1")),
      "a move with its note": move("spot = 'latest-1'") + noted("move", "latest-1", noor.id, here),
      "a removal with its note":
        move("removed_at = clock_timestamp()") + noted("remove", "lead", noor.id, here),
      "a topic renamed": "update regions set names = names, version = version + 1 where slug = 'africa'",
    }),
  ]
}
