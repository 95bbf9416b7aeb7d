-- Complaints to the Ombudsman about the council. event_key: what its events are ordered by, for ever.
create table ombudsman_case (
  id uuid primary key,
  council text not null,
  complaint_id uuid references complaint,
  event_key uuid not null,
  reference text not null,
  opened_on jsonb not null,
  follows_decision uuid references decision,
  closed_on jsonb,
  version bigint not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  unique (council, reference)
);
create index ombudsman_case_by_complaint on ombudsman_case (complaint_id);
call wall_in('ombudsman_case');
call keep_history('ombudsman_case', 'id');
revoke delete on ombudsman_case from ${app};

-- What the Ombudsman asked for in them, each with the day in its letter or as the Ombudsman last set it.
create table ombudsman_request (
  id uuid primary key,
  council text not null,
  case_id uuid not null references ombudsman_case,
  kind text not null,
  asked_on jsonb not null,
  due_on date not null,
  due_agreed_on jsonb,
  answered_on jsonb
);
create index ombudsman_request_by_case on ombudsman_request (case_id);
call wall_in('ombudsman_request');
call keep_history('ombudsman_request', 'case_id');
revoke delete on ombudsman_request from ${app};
