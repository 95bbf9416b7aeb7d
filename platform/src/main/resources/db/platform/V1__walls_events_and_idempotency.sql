-- Logins: ${owner} owns and migrates, ${app} serves callers, ${clock} relays, ticks and retires. None bypasses row-level security.

-- Puts a table behind the wall: a query sees and writes only the rows of the council that its transaction has set.
-- Without a council nothing is visible, because current_setting(..., true) is then null.
create procedure wall_in(walled regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy own_council on %s to ${app} using (council = current_setting(''redress.council'', true))', walled);
  execute format('grant select, insert, update, delete on %s to ${app}', walled);
end $$;
revoke all on procedure wall_in(regclass) from public;

-- Events to be sent. No personal data stands here: the clock login reads the rows of every council.
create table outbox (
  number bigint generated always as identity primary key,
  shard smallint not null,
  event_key text not null,
  topic text not null,
  council text not null,
  complaint_id uuid,
  event_id uuid not null unique,
  type text not null,
  occurred_at timestamptz not null,
  data text not null
);
create index outbox_by_shard on outbox (shard, number);
call wall_in('outbox');
revoke select, update, delete on outbox from ${app};
create policy relayed on outbox to ${clock} using (true);
grant select, delete on outbox to ${clock};

-- The lock is held until the commit, so the numbers of one key are drawn in the order in which its transactions commit.
create function append_event(
  event_key text, topic text, council text, complaint_id uuid, event_id uuid, type text, occurred_at timestamptz, data text
) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(event_key, 0));
  insert into outbox (shard, event_key, topic, council, complaint_id, event_id, type, occurred_at, data)
  values (abs(hashtext(event_key) % 12), event_key, topic, council, complaint_id, event_id, type, occurred_at, data);
end $$;

-- Events that had their effect here.
create table inbox (
  event_id uuid primary key,
  council text not null,
  received_at timestamptz not null default now()
);
create index inbox_by_age on inbox (received_at);
call wall_in('inbox');
revoke update, delete on inbox from ${app};
create policy retired on inbox to ${clock} using (true);
grant select, delete on inbox to ${clock};

-- Events that came ahead of the complaint they wait for, and later ones of their key, in the order of their arrival.
create table waiting_event (
  position bigint generated always as identity primary key,
  event_id uuid not null unique,
  council text not null,
  complaint_id uuid,
  waits_for uuid not null,
  topic text not null,
  event_key text not null,
  type text not null,
  sequence bigint not null,
  occurred_at timestamptz not null,
  data text not null,
  arrived_at timestamptz not null default now()
);
create index waiting_event_by_complaint on waiting_event (waits_for, position);
create index waiting_event_by_key on waiting_event (topic, event_key, position);
call wall_in('waiting_event');
revoke update on waiting_event from ${app};
create policy watched on waiting_event to ${clock} using (true);
grant select (position, event_id, council, topic, event_key, type, arrived_at) on waiting_event to ${clock};

-- Events that a handler refused, and the later events of the same key behind them.
create table held_event (
  position bigint generated always as identity primary key,
  event_id uuid not null unique,
  council text not null,
  complaint_id uuid,
  topic text not null,
  event_key text not null,
  type text not null,
  sequence bigint not null,
  occurred_at timestamptz not null,
  data text not null,
  reason text not null,
  held_at timestamptz not null default now()
);
create index held_event_by_key on held_event (topic, event_key, position);
call wall_in('held_event');
create policy watched on held_event to ${clock} using (true);
grant select (position, event_id, council, topic, event_key, type, reason, held_at) on held_event to ${clock};

-- What was answered to a write that carried an Idempotency-Key. The answers hold ids, codes and dates only.
create table idempotency_key (
  council text not null,
  caller text not null,
  key text not null,
  request_hash bytea not null,
  status smallint,
  location text,
  version bigint,
  body text,
  stored_at timestamptz not null default now(),
  primary key (council, caller, key)
);
create index idempotency_key_by_age on idempotency_key (stored_at);
call wall_in('idempotency_key');
revoke delete on idempotency_key from ${app};
create policy retired on idempotency_key to ${clock} using (true);
grant select (stored_at), delete on idempotency_key to ${clock};
