/** What stands on the home pages changes only beside the note that tells who put, moved or removed it. */
export const placementRules = /* sql */ `
create or replace function stamp_placement_note() returns trigger language plpgsql as $$
declare before record;
begin
  perform from placements where id = new.placement_id for no key update; -- one note after another
  new.at := clock_timestamp();
  select action, spot into before from placement_notes where placement_id = new.placement_id order by at desc, id desc limit 1;
  if before.action = 'remove' or new.action = 'place' and before.action is not null
    or new.action = 'move' and before.spot = new.spot then
    perform refuse('a_placement_note_comes_true', 'The note tells what did not happen.');
  end if;
  return new;
end $$;
create or replace trigger stamp before insert on placement_notes for each row execute function stamp_placement_note();

create or replace function guard_placement() returns trigger language plpgsql as $$
begin
  if old.removed_at is not null or (to_jsonb(new) - array['spot', 'removed_at']) <> (to_jsonb(old) - array['spot', 'removed_at']) then
    perform refuse('a_placement_stays_itself', 'A placement keeps its text and its time, and what was removed stays so.');
  end if;
  if new.removed_at not between clock_timestamp() - interval '1 second' and clock_timestamp() then
    perform refuse('a_placement_is_removed_now', 'A placement is removed at the time at which it is told.');
  end if;
  return new;
end $$;
create or replace trigger guard_placement before update on placements for each row execute function guard_placement();

-- Whatever happened on the way: as it stands, it is told by the newest note, and that is of this transaction.
create or replace function placement_was_noted() returns trigger language plpgsql as $$
begin
  if not exists (
    select from placements is_now cross join lateral (
      select action, spot, is_of_this_transaction(xmin) and at >= now() as is_of_now from placement_notes
      where placement_id = is_now.id order by at desc, id desc limit 1) newest
    where is_now.id = new.id and is_of_now and newest.spot = is_now.spot
      and (action = 'remove') = (removed_at is not null) and (tg_op = 'UPDATE' or exists (
        select from placement_notes where placement_id = new.id and action = 'place' and is_of_this_transaction(xmin)))) then
    perform refuse('a_placement_has_its_note', 'Nobody is told to have done this on the home page.');
  end if;
  return null;
end $$;
drop trigger if exists placement_was_noted on placements;
create constraint trigger placement_was_noted after insert or update on placements
  deferrable initially deferred for each row execute function placement_was_noted();

create or replace function placement_note_came_true() returns trigger language plpgsql as $$
begin
  if not exists (
    select from placements where id = new.placement_id and spot = new.spot and (new.action = 'remove') = (removed_at is not null)) then
    perform refuse('a_placement_note_comes_true', 'The note tells what did not happen.');
  end if;
  return null;
end $$;
drop trigger if exists placement_note_came_true on placement_notes;
create constraint trigger placement_note_came_true after insert on placement_notes
  deferrable initially deferred for each row execute function placement_note_came_true();
`
