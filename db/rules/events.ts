import { retryDelays } from "@/domain/retries"
import type { Topic } from "@/domain/topics"
import { type Status, statusesWhere } from "@/domain/workflow"
import { quoted } from "./map"

/** The world is told what is so: an event is of an edition to which it has happened. And trouble is noted as it comes. */

const shown = statusesWhere(({ visitors }) => visitors === "text" || visitors === "notice")
const afterwards: Partial<Record<Topic, readonly Status[]>> = {
  "edition.published": ["published"],
  "edition.expired": ["expired"],
  "edition.withdrawn": ["withdrawn"],
  "edition.moved": ["moved"],
  "edition.gone": ["gone"],
  "edition.held_back": ["approved"],
  "edition.not_published": ["scheduled"],
  "edition.not_expired": shown,
}
const isSo = Object.entries(afterwards)
  .map(([topic, statuses]) => `when '${topic}' then coalesce(status in (${quoted(statuses)}), false)`)
  .join(" ")
const delays = retryDelays.map((delay, tries) => `when ${tries + 1} then ${delay}`).join(" ")

export const eventRules = /* sql */ `
create or replace function guard_event() returns trigger language plpgsql as $$
declare
  status text;
  found_at text;
begin
  select editions.status, address_of_text(language_version_id) into status, found_at from editions where id = new.edition_id;
  if not (case new.topic ${isSo} else new.edition_id is null end) or new.address is distinct from found_at then
    perform refuse('an_event_has_happened', 'The world would be told what has not happened.');
  end if;
  return new;
end $$;
create or replace trigger guard_event before insert on outbox for each row execute function guard_event();

create or replace function guard_telling() returns trigger language plpgsql as $$
begin
  if old.expanded_at is not null and new.expanded_at is null then
    perform refuse('an_event_is_told_once', 'Everybody concerned has been told of this event.');
  end if;
  return new;
end $$;
create or replace trigger guard_telling before update on outbox for each row execute function guard_telling();

-- By a note that it failed for good, a publication can be held back at its time: so it counts, try by try, and Postgres
-- itself says when the next one may be.
create or replace function guard_failure() returns trigger language plpgsql as $$
declare
  edition editions%rowtype;
  before integer := case when tg_op = 'UPDATE' then old.attempts else 0 end;
begin
  new.next_attempt_at := clock_timestamp() + interval '1 second' * (case new.attempts ${delays} else 0 end);
  new.failed_at := case when new.failed_at is not null then clock_timestamp() end;
  if tg_op = 'UPDATE' and new.attempts = 0 and new.failed_at is null -- somebody has it tried again
    or tg_op = 'INSERT' and exists (select from failing_publications where edition_id = new.edition_id) then -- it becomes an update
    return new;
  end if;
  select * into edition from editions where id = new.edition_id;
  if not coalesce(edition.status = 'scheduled' and edition.go_live_at <= clock_timestamp(), false)
    and not coalesce(edition.status in (${quoted(shown)}) and edition.expires_at <= clock_timestamp(), false)
    or new.attempts <> before + 1
    or tg_op = 'UPDATE' and (old.failed_at is not null or old.next_attempt_at > clock_timestamp())
    or new.failed_at is not null and new.attempts <= ${retryDelays.length} then
    perform refuse('a_failure_is_noted_as_it_comes', 'A publication fails at its time, once with each try.');
  end if;
  return new;
end $$;
create or replace trigger guard_failure before insert or update on failing_publications
  for each row execute function guard_failure();
`
