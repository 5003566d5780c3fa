import { daysGivenUpIsKept } from "@/domain/given-up"
import { appRole } from "./grants"

/** Given-up versions are written once, kept for their time and then removed by the retention, by nobody earlier. */
export const givenUpVersionRules = /* sql */ `
create or replace function guard_given_up_version() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from editions where id = new.edition_id and language_version_id = new.language_version_id) then
    perform refuse('a_given_up_version_belongs_to_its_text', 'This edition is of another language version.');
  end if;
  new.created_at := clock_timestamp();
  return new;
end $$;
create or replace trigger guard_given_up_version before insert on given_up_versions
  for each row execute function guard_given_up_version();

create or replace function keep_given_up_version() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.created_at > clock_timestamp() - interval '${daysGivenUpIsKept} days' then
    perform refuse('a_given_up_version_is_kept_for_its_time', 'A given-up version is kept for ${daysGivenUpIsKept} days.');
  end if;
  return old;
end $$;
create or replace trigger keep_given_up_version before delete on given_up_versions
  for each row execute function keep_given_up_version();
create or replace trigger never_rewritten before update or truncate on given_up_versions
  for each statement execute function never_rewritten();

revoke update on given_up_versions from ${appRole};
`
