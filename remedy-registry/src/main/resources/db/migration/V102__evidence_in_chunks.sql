-- Evidence: never changed, never deleted. file_key encrypts the file and is itself encrypted with the decision's data key.
create table evidence (
  id uuid primary key,
  council text not null,
  remedy_id uuid not null references remedy,
  personal bytea,
  file_key bytea not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  unique (remedy_id, sha256)
);
call wall_in('evidence');
call keep_history('evidence', 'remedy_id');
revoke update, delete on evidence from ${app};

-- The encrypted file in pieces: it opens whole and unaltered or not at all, and its digest is in the history with the row
-- above, so this table is under none. The pieces are written while it arrives, before its size and digest are known, hence the late check; all
-- in the transaction that the end of the file commits.
create table evidence_chunk (
  evidence_id uuid not null references evidence deferrable initially deferred,
  number integer not null,
  council text not null,
  bytes bytea not null,
  primary key (evidence_id, number)
);
-- What is encrypted cannot be compressed.
alter table evidence_chunk alter column bytes set storage external;
call wall_in('evidence_chunk');
revoke update, delete on evidence_chunk from ${app};

-- When which piece of evidence went to the Ombudsman.
create table evidence_sending (
  evidence_id uuid primary key references evidence,
  council text not null,
  remedy_id uuid not null references remedy,
  sent_on jsonb not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
call wall_in('evidence_sending');
call keep_history('evidence_sending', 'remedy_id');
revoke update, delete on evidence_sending from ${app};
