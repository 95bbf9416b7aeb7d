-- Complaints of which the registry has heard. The row is also what everything that is said about a complaint's remedies
-- is lined up behind.
create table complaint (
  id uuid primary key,
  council text not null,
  reference text not null,
  erased_on date,
  heard_of_at timestamptz not null default now()
);
call wall_in('complaint');
call keep_history('complaint', 'id');
revoke delete on complaint from ${app};

-- Steps the router recorded, whether or not there is a remedy yet that they carry out.
create table recorded_step (
  id uuid primary key,
  council text not null,
  complaint_id uuid not null references complaint,
  track_id uuid not null,
  procedure text not null,
  step text not null,
  taken_on jsonb not null,
  corrects uuid
);
create index recorded_step_by_complaint on recorded_step (complaint_id);
call wall_in('recorded_step');
call keep_history('recorded_step', 'complaint_id');
revoke update, delete on recorded_step from ${app};
