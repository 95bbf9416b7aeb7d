-- data_key: what encrypts everything personal of the decision, its remedies and their evidence; null once it was erased.
-- personal, here and in the tables below: words of people, encrypted, as JSON. event_key: what the events of the decision
-- and its remedies are ordered by, for ever, also where it is linked to a complaint later.
create table decision (
  id uuid primary key,
  council text not null,
  complaint_id uuid references complaint,
  event_key uuid not null,
  reference text not null,
  state text not null check (state in ('draft', 'final')),
  decided_on jsonb not null,
  outcome text not null,
  fault_about text[] not null,
  return_within text,
  evidence_requested boolean not null,
  personal bytea,
  data_key bytea,
  erased_on date,
  version bigint not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  unique (council, reference)
);
create index decision_by_complaint on decision (complaint_id);
call wall_in('decision');
call keep_history('decision', 'id');
revoke delete on decision from ${app};

-- One row per recommendation and due date. The columns from status on are how far it has come.
create table remedy (
  id uuid primary key,
  council text not null,
  decision_id uuid not null references decision,
  place smallint not null,
  kind text not null,
  source text not null,
  class text not null,
  within text,
  starts_from text not null,
  due_by date,
  immediately boolean not null,
  start_on jsonb,
  amount_pence bigint check (amount_pence > 0),
  purposes text[] not null,
  personal bytea,
  status text not null,
  achieved_on jsonb,
  achieved_by text,
  evidence_sent_on jsonb,
  outcome_on jsonb,
  agreed_due_on date,
  version bigint not null,
  unique (decision_id, place)
);
call wall_in('remedy');
call keep_history('remedy', 'id');

-- What was recorded of a remedy, one row for each of its versions after the first. recorded_by is null where steps of the
-- procedure moved it.
create table remedy_entry (
  remedy_id uuid not null references remedy,
  version bigint not null,
  council text not null,
  status text not null,
  happened_on jsonb,
  agreed_due_on date,
  personal bytea,
  recorded_by text,
  recorded_at timestamptz not null,
  primary key (remedy_id, version)
);
call wall_in('remedy_entry');
call keep_history('remedy_entry', 'remedy_id');
revoke update, delete on remedy_entry from ${app};

-- Due dates as the deadline tracker reckoned them. A read model: it is replaced, and is no version of the remedy.
create table remedy_deadline (
  remedy_id uuid primary key references remedy on delete cascade,
  council text not null,
  deadline_id uuid not null,
  due_on date,
  due_from date,
  due_to date,
  internal_target_on date,
  provisional boolean not null
);
create index remedy_deadline_by_due on remedy_deadline (due_on);
call wall_in('remedy_deadline');
call keep_history('remedy_deadline', 'remedy_id');
