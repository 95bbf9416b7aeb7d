-- One row per complaint: the facts its route is decided from (codes and dates), and the row that is locked before anything
-- about the complaint is changed. data_key opens what is personal in the other tables (their columns of bytea); without it,
-- since erased_on, nothing of that can be read again.
create table routing (
  complaint_id uuid primary key,
  council text not null,
  facts jsonb not null,
  rule_edition text not null,
  routed_at timestamptz not null,
  version bigint not null,
  data_key bytea,
  erased_on date
);
call wall_in('routing');
call keep_history('routing', 'complaint_id');
revoke delete on routing from ${app};

-- The parts of a complaint that go the same way. Closed tracks stay.
create table track (
  id uuid primary key,
  complaint_id uuid not null references routing,
  council text not null,
  procedure text not null,
  destination text,
  parts jsonb not null,
  reasons jsonb not null,
  rule_edition text not null,
  decided_on date not null,
  by_person boolean not null,
  stage smallint,
  closed_as text,
  version bigint not null
);
create index track_by_complaint on track (complaint_id, id);
call wall_in('track');
call keep_history('track', 'complaint_id');
revoke delete on track from ${app};

-- What was done, as it was said when it was recorded; a correction is a row of its own. Codes and dates stand in the entry,
-- names, notes and other words in personal, encrypted.
create table step (
  id uuid primary key,
  position bigint generated always as identity,
  track_id uuid not null references track,
  complaint_id uuid not null references routing,
  council text not null,
  step text not null,
  stage smallint not null,
  entry jsonb not null,
  personal bytea,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index step_by_complaint on step (complaint_id, position);
call wall_in('step');
call keep_history('step', 'complaint_id');
revoke update, delete on step from ${app};

-- What a person has to look at. outcome is null while it is open.
create table review (
  id uuid primary key,
  complaint_id uuid not null references routing,
  council text not null,
  kind text not null,
  blocking boolean not null,
  content jsonb not null,
  outcome text,
  opened_on date not null,
  due_by date not null,
  assigned_to text,
  decided_on date,
  version bigint not null
);
create index review_by_complaint on review (complaint_id, id);
create index review_open on review (council, due_by, id) where outcome is null;
call wall_in('review');
call keep_history('review', 'complaint_id');
revoke delete on review from ${app};

-- What a person decided about a complaint's route, with the answers given and the reason. Never changed: an override stays
-- marked for ever.
create table routing_decision (
  id uuid primary key,
  position bigint generated always as identity,
  complaint_id uuid not null references routing,
  council text not null,
  review_id uuid references review,
  override boolean not null,
  content jsonb not null,
  reason bytea,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by text not null
);
create index routing_decision_by_complaint on routing_decision (complaint_id, position);
call wall_in('routing_decision');
call keep_history('routing_decision', 'complaint_id');
revoke update, delete on routing_decision from ${app};

-- What was done against the procedure. It moves nothing.
create table departure (
  id uuid primary key,
  position bigint generated always as identity,
  complaint_id uuid not null references routing,
  track_id uuid references track,
  council text not null,
  kind text not null,
  happened_on jsonb not null,
  personal bytea,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index departure_by_complaint on departure (complaint_id, position);
call wall_in('departure');
call keep_history('departure', 'complaint_id');
revoke update, delete on departure from ${app};

-- What the complainant said at intake, and what the Ombudsman's remedies ask of the procedure, in the order in which this
-- service heard of it. waiting: takes effect when the procedure allows it; in_review: the same, and a person was asked.
create table statement (
  id uuid primary key,
  position bigint generated always as identity,
  complaint_id uuid not null references routing,
  council text not null,
  kind text not null,
  said jsonb not null,
  state text not null
);
create index statement_by_complaint on statement (complaint_id, position);
call wall_in('statement');
call keep_history('statement', 'complaint_id');
revoke delete on statement from ${app};

-- What the deadline tracker told last of the limits of each track. It is another service's: a copy to be made anew from its
-- events, so that no history is kept of it here.
create table track_limit (
  deadline_id uuid primary key,
  complaint_id uuid not null references routing,
  council text not null,
  track_id uuid not null,
  rule text not null,
  stage smallint,
  due_from date,
  due_to date,
  cap_on date,
  status text not null
);
create index track_limit_by_complaint on track_limit (complaint_id);
call wall_in('track_limit');
revoke delete on track_limit from ${app};
