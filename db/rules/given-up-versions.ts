import { daysGivenUpIsKept } from "@/domain/given-up"

/**
 * Given-up versions are written once and kept for their time. Then the retention removes their words, and nobody does so
 * earlier; whose words they were outlives them in `passages`, so that nobody makes another's words their own by waiting.
 */
export const givenUpVersionRules = /* sql */ `
create or replace function guard_given_up_version() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from editions where id = new.edition_id and language_version_id = new.language_version_id) then
    perform refuse('a_given_up_version_belongs_to_its_text', 'This edition is of another language version.');
  end if;
  new.created_at := time_in_the_story(new.language_version_id);
  return new;
end $$;
create or replace trigger guard_given_up_version before insert on given_up_versions
  for each row execute function guard_given_up_version();

create or replace function keep_given_up_version() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.content is not null or to_jsonb(new) - 'content' <> to_jsonb(old) - 'content' then
    perform refuse('given_up_versions_is_never_rewritten', 'A given-up version stays as it was written.');
  end if;
  if old.created_at > clock_timestamp() - interval '${daysGivenUpIsKept} days' then
    perform refuse('a_given_up_version_is_kept_for_its_time', 'A given-up version is kept for ${daysGivenUpIsKept} days.');
  end if;
  return new;
end $$;
create or replace trigger keep_given_up_version before update on given_up_versions
  for each row execute function keep_given_up_version();
create or replace trigger never_rewritten before delete or truncate on given_up_versions
  for each statement execute function never_rewritten();
`
