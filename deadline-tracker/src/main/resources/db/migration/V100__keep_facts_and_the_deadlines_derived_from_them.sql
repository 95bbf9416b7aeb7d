-- Later editions of the calendar, kept for ever; the first is shipped and stands in no row. No council's content: the clock
-- login accepts and reads them, a council's transaction reads which one is in force.
create table calendar_edition (
  number integer primary key check (number > 1),
  accepted_at timestamptz not null,
  content jsonb not null
);
-- The way through all cases that a new edition may move, as far as it has come.
create table replan (
  number integer primary key references calendar_edition,
  first_changed date not null,
  total integer,
  cases integer not null default 0,
  moved integer not null default 0,
  at_council text not null default '',
  at_case uuid not null default '00000000-0000-0000-0000-000000000000',
  held_until timestamptz,
  ended_at timestamptz
);
alter table calendar_edition enable row level security;
alter table calendar_edition force row level security;
create policy in_a_council on calendar_edition for select to ${app}
  using (current_setting('redress.council', true) is not null);
create policy kept on calendar_edition to ${clock} using (true) with check (true);
grant select on calendar_edition to ${app};
grant select, insert on calendar_edition to ${clock};
alter table replan enable row level security;
alter table replan force row level security;
create policy none_in_a_council on replan for select to ${app}
  using (current_setting('redress.council', true) is null and false);
create policy kept on replan to ${clock} using (true) with check (true);
grant select, insert, update on replan to ${clock};

-- The edition in force, which stays so until the transaction ends: accepting another waits for those that read this one.
create function edition_in_force() returns integer language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7283011);
  return (select coalesce(max(number), 1) from calendar_edition);
end $$;

-- False where another edition was accepted in the meantime.
create function accept_edition(next integer, at timestamptz, content jsonb, first_changed date) returns boolean
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7283011);
  if next <> (select coalesce(max(number), 1) + 1 from calendar_edition) then
    return false;
  end if;
  insert into calendar_edition (number, accepted_at, content) values (next, at, accept_edition.content);
  insert into replan (number, first_changed) values (next, accept_edition.first_changed);
  return true;
end $$;

-- One row for each complaint, or decision without one, that the tracker keeps time for. Whoever derives its deadlines
-- locks this row first.
create table tracked_case (
  council text not null,
  case_id uuid not null,
  complaint_id uuid,
  primary key (council, case_id)
);
call wall_in('tracked_case');
call keep_history('tracked_case', 'case_id');
revoke delete on tracked_case from ${app};

-- What the tracker was told, as it was told. Nothing is changed or taken away; a later fact about the same item (track,
-- step, remedy ...) stands in its place, and the sequence says which is later whatever the order of arrival.
create table fact (
  council text not null,
  case_id uuid not null,
  kind text not null,
  item_id uuid not null,
  sequence bigint not null,
  event_id uuid not null,
  said_at timestamptz not null,
  data jsonb not null,
  primary key (council, case_id, kind, item_id, sequence),
  foreign key (council, case_id) references tracked_case
);
call wall_in('fact');
call keep_history('fact', 'case_id');
revoke update, delete on fact from ${app};

-- The deadlines as they were told last, so that only changes are told. They can be derived again from the facts at any
-- time. due_from and due_to differ where the start is imprecise; both are null where there is no date. last_day is the last
-- of the days it is reckoned with, so that another calendar can leave alone what ends before its first change.
create table deadline (
  council text not null,
  deadline_id uuid not null,
  case_id uuid not null,
  rule text not null,
  status text not null,
  due_from date,
  due_to date,
  last_day date,
  calendar_edition text not null,
  state jsonb not null,
  primary key (council, deadline_id),
  foreign key (council, case_id) references tracked_case
);
create index deadline_by_due_date on deadline (council, due_from, deadline_id);
create index deadline_by_case on deadline (council, case_id, last_day);
call wall_in('deadline');
call keep_history('deadline', 'case_id');
create policy replanning on deadline for select to ${clock} using (true);
grant select (council, case_id, last_day) on deadline to ${clock};
revoke delete on deadline from ${app};

-- What the passing of time brings next for each deadline that is not settled: the day on which it turns, and the next alert.
-- Ids, council and dates only, so that the clock login may look for what is due at all councils.
create table due_tick (
  council text not null,
  deadline_id uuid not null,
  case_id uuid not null,
  due_on date,
  turns_at timestamptz,
  rung integer,
  alert_at timestamptz,
  next_at timestamptz not null,
  primary key (council, deadline_id),
  foreign key (council, deadline_id) references deadline,
  check (next_at = least(turns_at, alert_at))
);
create index due_tick_by_time on due_tick (next_at);
create index due_tick_by_case on due_tick (council, case_id);
call wall_in('due_tick');
create policy ticking on due_tick for select to ${clock} using (true);
grant select (council, case_id, next_at) on due_tick to ${clock};

-- The rungs that came: raised, with an event of the same transaction, or passed over because they lay too far back. Each
-- rung of a due date stands here once, whatever crashes.
create table alert (
  council text not null,
  alert_id uuid not null,
  case_id uuid not null,
  deadline_id uuid not null,
  due_on date not null,
  rung integer not null,
  state text not null,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  data jsonb not null,
  primary key (council, alert_id),
  unique (council, deadline_id, due_on, rung),
  foreign key (council, deadline_id) references deadline
);
create index alert_by_time on alert (council, raised_at, rung, alert_id);
create index alert_by_case on alert (council, case_id);
call wall_in('alert');
call keep_history('alert', 'case_id');
revoke delete on alert from ${app};

-- Locks a case's row until the transaction ends, and makes it where it is new; the edition of the calendar in force.
create function enter_case(of_council text, id uuid, complaint uuid) returns integer language plpgsql as $$
begin
  insert into tracked_case (council, case_id, complaint_id) values (of_council, id, complaint)
  on conflict (council, case_id) do update set complaint_id = excluded.complaint_id;
  return edition_in_force();
end $$;
