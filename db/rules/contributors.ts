import { approvals, judgingActions, releasing, statusesWhere } from "@/domain/workflow"
import { digestOf } from "./passages"

/**
 * Four eyes: whose work is in an edition and has not been approved by somebody else. Judged by where the bytes come
 * from, not by the edition in which they lie (docs/decisions/0025).
 */

const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")
/** Where an edition is open to changes, or waits for its judge: an approval from before no longer stands. */
const undecided = statusesWhere(status => status.open).filter(name => !releasing.includes(name))

export const contributors = /* sql */ `
drop function if exists contributors(bigint), contributions(bigint), contribution(bigint, bigint), standing_approvals(bigint);

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

-- What was approved in a story, and when, where that still stands: not voided by a reopening, and no force. An approval
-- by this person is left out.
create or replace function standing_approvals(of_story bigint, but_by bigint)
returns table (revision_id bigint, language_version_id bigint, actor_id bigint, at timestamptz) language sql stable rows 5
set search_path = pg_catalog, public, pg_temp as $$
  select history.revision_id, versions.id, history.actor_id, history.at
  from language_versions versions
  join editions on editions.language_version_id = versions.id
  join history on history.edition_id = editions.id
  join revisions on revisions.id = history.revision_id
  where versions.story_id = of_story and history.action in (${quoted(approvals)})
    and history.actor_id is distinct from but_by
    and editions.approved_hash = revisions.content_hash
    and not exists (
      select from history later
      where later.edition_id = editions.id and later.edition_version > history.edition_version
        and later.to_status in (${quoted(undecided)}))
$$;

-- Everybody whose work is in an edition and is not covered by a standing approval of anybody but judge, whose own
-- approval answers for nothing of theirs (so that what it says of others is not to be used). The roads:
--   written    they saved a revision in this edition, since it was last approved;
--   continued  they saved one in an earlier edition, from which this one goes on;
--   brought    they were the first in the story to put a passage or a picture that it holds, perhaps in a version that
--              they gave up, and somebody else brought it here; or they uploaded the picture;
--   arranged   they changed the address or where the story is filed, since the text was last approved.
-- Their part says which road, and in which edition they did it. What is looked up row by row is written as subqueries, so
-- that no plan reads the whole of a table.
create or replace function contributions_but_for(of_edition bigint, judge bigint)
returns table (person_id bigint, part jsonb) language sql stable rows 5
set search_path = pg_catalog, public, pg_temp as $$
  with recursive head as (
    select head_revision_id, story_id, language_version_id
    from editions join language_versions on language_versions.id = language_version_id where editions.id = of_edition
  ), approved as materialized (
    select standing.* from head, standing_approvals(story_id, judge) standing
  ), standing as materialized (
    select revision_id from approved
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
    select edition_id, author_id, given.created_at, given.id, author_id in (select author_id from wrote), passages
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
  ), uploaded as (
    select distinct uploaded_by as author_id
    from head
    join revision_images shown on shown.revision_id = head_revision_id
    cross join lateral (select uploaded_by from images where images.id = shown.image_id offset 0) image
    where ${digestOf("'picture ' || shown.image_id")} in (table uncovered)
  ), arranged as (
    select distinct on (actor_id) actor_id as author_id, told.edition_id
    from head
    join language_versions versions using (story_id)
    join editions on editions.language_version_id = versions.id
    join history told on told.edition_id = editions.id
    where actor_id is not null
      and (action = 'refile' or action = 'rename' and versions.id = head.language_version_id)
      and at > coalesce(
        (select max(approved.at) from approved where approved.language_version_id = head.language_version_id), '-infinity')
    order by actor_id, told.id desc
  ), parts(author_id, road, edition_id, place) as (
    select author_id, case when edition_id = of_edition then 'written' else 'continued' end, edition_id, 1 from wrote
    union all
    select author_id, 'brought', min(edition_id), 2 from first where not known group by author_id
    union all
    select author_id, 'brought', of_edition, 3 from uploaded
    union all
    select author_id, 'arranged', edition_id, 4 from arranged
  )
  select distinct on (author_id) author_id, (
    select jsonb_build_object('road', road, 'edition', number, 'language', language)
    from editions join language_versions on language_versions.id = language_version_id
    where editions.id = parts.edition_id)
  from parts order by author_id, place
$$;

-- Everybody's part in an edition, each without what they approved themselves.
create or replace function contributions(of_edition bigint) returns table (person_id bigint, part jsonb) language sql stable rows 5
set search_path = pg_catalog, public, pg_temp as $$
  with approvers as materialized (
    select distinct approved.actor_id
    from editions
    join language_versions versions on versions.id = language_version_id
    cross join standing_approvals(story_id, null) approved
    where editions.id = of_edition and approved.actor_id is not null
  )
  select person_id, part from contributions_but_for(of_edition, null) where person_id not in (table approvers)
  union all
  select person_id, part from approvers cross join contributions_but_for(of_edition, actor_id) where person_id = actor_id
$$;

-- One person's part in it; null for none. Cheap for those who did nothing in the story.
create or replace function contribution(of_edition bigint, of_person bigint) returns jsonb language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  select part from contributions_but_for(of_edition, of_person)
  where person_id = of_person and exists (
    select from editions judged
    join language_versions ours on ours.id = judged.language_version_id
    join language_versions theirs on theirs.story_id = ours.story_id
    where judged.id = of_edition and (
      exists (select from revisions where language_version_id = theirs.id and author_id = of_person)
      or exists (select from given_up_versions where language_version_id = theirs.id and author_id = of_person)
      or exists (
        select from editions each join history on edition_id = each.id
        where each.language_version_id = theirs.id and actor_id = of_person and action in ('rename', 'refile'))
      or exists (
        select from revision_images join images on images.id = image_id
        where revision_id = judged.head_revision_id and uploaded_by = of_person)))
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
