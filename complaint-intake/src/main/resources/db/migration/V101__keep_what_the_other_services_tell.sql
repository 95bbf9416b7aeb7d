-- What the other services told about a complaint, one row per thing: a copy, rebuilt from their topics by emptying this
-- table and the inbox.
create table progress (
  council text not null,
  complaint_id uuid not null,
  kind text not null
    check (kind in ('routing', 'track', 'review', 'step', 'departure', 'deadline', 'remedy')),
  id uuid not null,
  facts jsonb not null,
  primary key (complaint_id, kind, id)
);
call wall_in('progress');
