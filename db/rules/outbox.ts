/** What wakes those who deliver, what is not removed before it is done, and when a failed publication is over. */
export const outboxRules = /* sql */ `
-- A word wakes whole loops, so it is said of what was written and is still to do, and not of a statement that wrote
-- nothing: two loops would else wake each other for ever.
create or replace function outbox_changed() returns trigger language plpgsql as $$
begin
  if exists (select from written where expanded_at is null) then perform pg_notify('outbox', ''); end if;
  return null;
end $$;
create or replace trigger outbox_changed after insert on outbox
  referencing new table as written for each statement execute function outbox_changed();

create or replace function deliveries_changed() returns trigger language plpgsql as $$
begin
  if exists (select from written) then perform pg_notify('deliveries', ''); end if;
  return null;
end $$;
create or replace trigger deliveries_changed after insert on deliveries
  referencing new table as written for each statement execute function deliveries_changed();

create or replace function alert_news_changed() returns trigger language plpgsql as $$
begin
  if exists (select from written) then perform pg_notify('alerts', ''); end if;
  return null;
end $$;
create or replace trigger alert_news_changed after insert on alert_news
  referencing new table as written for each statement execute function alert_news_changed();

create or replace function kept_until_told() returns trigger language plpgsql as $$
begin
  if old.expanded_at is null then
    perform refuse('an_event_is_kept_until_it_is_told', 'Nobody has been told of this event yet.');
  end if;
  return old;
end $$;
create or replace trigger kept_until_told before delete on outbox for each row execute function kept_until_told();

-- Readers' mail goes with what they asked for, at once.
create or replace function kept_while_waiting() returns trigger language plpgsql as $$
begin
  if old.alert_id is null and old.alert_request_id is null and old.delivered_at is null and old.failed_at is null then
    perform refuse('a_waiting_delivery_is_kept', 'This delivery has neither arrived nor failed.');
  end if;
  return old;
end $$;
create or replace trigger kept_while_waiting before delete on deliveries
  for each row execute function kept_while_waiting();

-- Whichever way an edition goes on, by the clock or by hand: its trouble is over.
create or replace function trouble_is_over() returns trigger language plpgsql as $$
begin
  delete from failing_publications where edition_id = new.id;
  return null;
end $$;
create or replace trigger trouble_is_over after update of status on editions
  for each row when (old.status is distinct from new.status) execute function trouble_is_over();
`
