import { approvals, judgingActions, releasing, statusesWhere } from "@/domain/workflow"

/**
 * Four eyes: whose work is in an edition and has not been approved by somebody else. Judged by where the bytes come
 * from, not by the edition in which they lie (docs/decisions/0025).
 */

const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")
/** Where an edition is open to changes, or waits for its judge: an approval from before no longer stands. */
const undecided = statusesWhere(status => status.open).filter(name => !releasing.includes(name))

export const contributors = /* sql */ `
drop function if exists contributors(bigint), contributions(bigint);

create or replace function guard_sources() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.sources := array(
    select distinct source
    from (select unnest(new.sources) union all select head_revision_id from editions where id = new.edition_id) made(source)
    where source is not null order by source);
  if exists (
    select from unnest(new.sources) source where not exists (
      select from revisions
      join language_versions theirs on theirs.id = revisions.language_version_id
      join language_versions ours on ours.story_id = theirs.story_id
      where revisions.id = source and ours.id = new.language_version_id)) then
    perform refuse('a_source_is_of_the_same_story', 'A text is made from revisions of its own story.');
  end if;
  return new;
end $$;
create or replace trigger guard_sources before insert on revisions for each row execute function guard_sources();

-- The revisions of a story that somebody approved, where that still stands: not voided by a reopening, and no force.
create or replace function standing_approvals(of_story bigint) returns table (revision_id bigint) language sql stable rows 5
set search_path = pg_catalog, public, pg_temp as $$
  select history.revision_id
  from language_versions versions
  join editions on editions.language_version_id = versions.id
  join history on history.edition_id = editions.id
  join revisions on revisions.id = history.revision_id
  where versions.story_id = of_story and history.action in (${quoted(approvals)})
    and editions.approved_hash = revisions.content_hash
    and not exists (
      select from history later
      where later.edition_id = editions.id and later.edition_version > history.edition_version
        and later.to_status in (${quoted(undecided)}))
$$;

-- Everybody whose work is in an edition and is not covered by a standing approval. The roads:
--   written    they saved a revision in this edition, since it was last approved;
--   continued  they saved one in an earlier edition, from which this one goes on;
--   brought    they were the first in the story to put a passage or a picture that it holds, perhaps in a version that
--              they gave up, and somebody else brought it here.
-- Their part says which road, and in which edition they did it. What is looked up row by row is written as subqueries, so
-- that no plan reads the whole of a table.
create or replace function contributions(of_edition bigint) returns table (person_id bigint, part jsonb) language sql stable rows 5
set search_path = pg_catalog, public, pg_temp as $$
  with recursive head as (
    select head_revision_id, story_id
    from editions join language_versions on language_versions.id = language_version_id where editions.id = of_edition
  ), standing as materialized (
    select approved.revision_id from head, standing_approvals(story_id) approved
  ), ancestry as (
    select id, author_id, edition_id, sources
    from head join revisions on id = head_revision_id where id not in (table standing)
    union
    select made.id, made.author_id, made.edition_id, made.sources
    from ancestry cross join unnest(ancestry.sources) source cross join lateral (select * from revisions where id = source offset 0) made
    where made.id not in (table standing)
  ), wrote as materialized (
    select distinct on (author_id) author_id, edition_id
    from ancestry order by author_id, edition_id = of_edition desc, id desc
  ), uncovered as materialized (
    select unnest((select passages from revision_passages where revision_id = head_revision_id)) as passage from head
    except
    select unnest((select passages from revision_passages held where held.revision_id = standing.revision_id)) from standing
  ), written as materialized (
    select edition_id, author_id, revisions.created_at, revisions.id, author_id in (select author_id from wrote) as known,
      (select introduced from revision_passages where revision_id = revisions.id) as introduced
    from head
    join language_versions versions using (story_id)
    join revisions on revisions.language_version_id = versions.id
    union all
    select edition_id, author_id, given.created_at, given.id, author_id in (select author_id from wrote),
      case passages when '{}' then passages_of(content) else passages end
    from head
    join language_versions versions using (story_id)
    join given_up_versions given on given.language_version_id = versions.id
  ), in_question as materialized (
    select unnest(introduced) as passage from written where not known
    intersect
    table uncovered
  ), first as (
    select distinct on (passage) passage, edition_id, author_id, known
    from written cross join unnest(introduced) passage
    where passage in (table in_question) order by passage, created_at, id
  ), parts as (
    select author_id, case when edition_id = of_edition then 'written' else 'continued' end as road, edition_id from wrote
    union all
    select author_id, 'brought', min(edition_id) from first where not known group by author_id
  )
  select author_id, (
    select jsonb_build_object('road', road, 'edition', number, 'language', language)
    from editions join language_versions on language_versions.id = language_version_id
    where editions.id = parts.edition_id)
  from parts
$$;

-- One person's part in it; null for none. Cheap for those who wrote nothing in the story.
create or replace function contribution(of_edition bigint, of_person bigint) returns jsonb language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  select part from contributions(of_edition)
  where person_id = of_person and exists (
    select from editions judged
    join language_versions ours on ours.id = judged.language_version_id
    join language_versions theirs on theirs.story_id = ours.story_id
    where judged.id = of_edition and (
      exists (select from revisions where language_version_id = theirs.id and author_id = of_person)
      or exists (select from given_up_versions where language_version_id = theirs.id and author_id = of_person)))
$$;

create or replace function judged_by_others() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.action not in (${quoted(judgingActions)}) then return new; end if;
  perform from editions where id = new.edition_id for update;
  if contribution(new.edition_id, new.actor_id) is not null or exists (
    select from history where edition_id = new.edition_id and action = 'force_publish' and actor_id = new.actor_id) then
    perform refuse('nobody_judges_their_own_text',
      'Whoever wrote or forced what no approval covers may not judge it.');
  end if;
  return new;
end $$;
create or replace trigger judged_by_others before insert on history for each row execute function judged_by_others();
`
