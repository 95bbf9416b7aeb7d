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
-- time. due_from and due_to differ where the start is imprecise; both are null where there is no date.
create table deadline (
  council text not null,
  deadline_id uuid not null,
  case_id uuid not null,
  rule text not null,
  status text not null,
  due_from date,
  due_to date,
  calendar_edition text not null,
  state jsonb not null,
  primary key (council, deadline_id),
  foreign key (council, case_id) references tracked_case
);
create index deadline_by_case on deadline (council, case_id);
call wall_in('deadline');
call keep_history('deadline', 'case_id');
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
