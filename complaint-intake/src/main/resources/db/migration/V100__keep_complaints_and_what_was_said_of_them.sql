-- How many numbers of each row of a sixteenth were given, per council and year: row r gives r + 1, r + 17, r + 33 and so
-- on. Whoever registers locks one row until the commit, so that sixteen complaints of a council can be stored at a time.
create table reference_counter (
  council text not null,
  year int not null,
  sixteenth int not null check (sixteenth between 0 and 15),
  given int not null,
  primary key (council, year, sixteenth)
) with (fillfactor = 10);
call wall_in('reference_counter');
revoke delete on reference_counter from ${app};

-- facts: codes and dates. personal: names, contact and words of people, as JSON, encrypted with the complaint's own key.
-- registered_by: the account that registered it, no name.
-- data_key: that key, encrypted with the council's; null where the personal data were erased, on erased_on, here and in
-- every service that is not in erasure_pending.
create table complaint (
  id uuid primary key,
  council text not null,
  reference text not null,
  registered_on date not null,
  registered_at timestamptz not null default now(),
  registered_by text not null,
  external_reference text,
  facts jsonb not null,
  personal bytea not null,
  data_key bytea,
  erased_on date,
  erasure_pending text[],
  erasure_completed_on date,
  unique (council, reference),
  check ((data_key is null) = (erased_on is not null))
);
create index complaint_by_council on complaint (council, id);
create index complaint_by_day on complaint (council, registered_on, id);
create index complaint_by_account on complaint (council, registered_by, id);
create index complaint_by_external_reference on complaint (council, external_reference, id)
  where external_reference is not null;
call wall_in('complaint');
call keep_history('complaint', 'id');
revoke update, delete on complaint from ${app};
grant update (facts, personal, data_key, erased_on, erasure_pending, erasure_completed_on) on complaint to ${app};

-- By what the same words are known again: a digest under a key of the council. Deleted with the personal data, and without
-- history, which would keep it.
create table complaint_fingerprint (
  complaint_id uuid primary key references complaint (id),
  council text not null,
  digest bytea not null,
  registered_on date not null
);
create index complaint_by_fingerprint on complaint_fingerprint (council, digest, registered_on);
call wall_in('complaint_fingerprint');
revoke update on complaint_fingerprint from ${app};

-- What was said about a complaint after it was made. Its type is the type of its event; personal is encrypted with the key
-- of its complaint and null where nothing personal was said.
create table statement (
  id uuid primary key,
  council text not null,
  complaint_id uuid not null references complaint (id),
  type text not null
    check (type in (
      'stage-requested', 'satisfaction-recorded', 'complaint-withdrawn', 'contact-recorded', 'withdrawal-retracted',
      'representations-resubmitted', 'advocate-requested', 'proceedings-notified')),
  facts jsonb not null,
  personal bytea,
  recorded_at timestamptz not null default now()
);
create index statement_by_complaint on statement (complaint_id, id);
call wall_in('statement');
call keep_history('statement', 'complaint_id');
revoke update, delete on statement from ${app};
