/** What stands on the home pages changes only beside the note that tells who put, moved or removed it. */
export const placementRules = /* sql */ `
create or replace function stamp_placement_note() returns trigger language plpgsql as $$
begin
  new.at := clock_timestamp();
  return new;
end $$;
create or replace trigger stamp before insert on placement_notes for each row execute function stamp_placement_note();

create or replace function guard_placement() returns trigger language plpgsql as $$
begin
  if old.removed_at is not null or (to_jsonb(new) - array['spot', 'removed_at']) <> (to_jsonb(old) - array['spot', 'removed_at']) then
    perform refuse('a_placement_stays_itself', 'A placement keeps its text and its time, and what was removed stays so.');
  end if;
  if new.removed_at not between now() and clock_timestamp() then
    perform refuse('a_placement_is_removed_now', 'A placement is removed at the time at which it is told.');
  end if;
  return new;
end $$;
create or replace trigger guard_placement before update on placements for each row execute function guard_placement();

create or replace function placement_was_noted() returns trigger language plpgsql as $$
declare wanted text := case when tg_op = 'INSERT' then 'place' when new.removed_at is not null then 'remove' else 'move' end;
begin
  if not exists (
    select from placement_notes notes where placement_id = new.id and action = wanted and at >= now()
      and is_of_this_transaction(notes.xmin) and (wanted = 'remove' or notes.spot = new.spot)) then
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
