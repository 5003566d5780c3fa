/**
 * When an event or a campaign day is, from its content: the time by which it stands in lists. Nothing for what is to be
 * confirmed, and for texts that are about no day of their own.
 */
export const ownTime = /* sql */ `
create or replace function own_time(kind text, content jsonb) returns tstzrange language plpgsql stable strict
set search_path = pg_catalog, public, pg_temp as $$
declare
  is_of_days boolean := kind = 'campaign_day' or coalesce((content->>'wholeDays')::boolean, false);
  begins text := nullif(case kind when 'event' then content->>'startsAt' when 'campaign_day' then content->>'date' end, '');
  ends text := coalesce(nullif(content->>'endsAt', ''), begins);
  zone text := nullif(content->>'timeZone', '');
  from_at timestamptz := (case when is_of_days then left(begins, 10) else begins end)::timestamp at time zone coalesce(zone, 'UTC');
  to_at timestamptz;
begin
  -- a year beyond those that may be entered, from before they were refused, is no day: it would never be over
  if begins is null or begins > '2101' then return null; end if;
  if not is_of_days and content->>'endsAt' <> '' then
    to_at := ends::timestamp at time zone coalesce(zone, 'UTC');
  else
    -- days end at the midnight after them, and where no clock is named with the last one on earth; an event that does
    -- not say when it ends is over with its day
    to_at := (left(ends, 10)::date + 1)::timestamp at time zone coalesce(zone, 'UTC')
      + case when zone is null then interval '12 hours' else interval '0' end;
  end if;
  return tstzrange(from_at, greatest(from_at, to_at), '[]');
end $$;
`
