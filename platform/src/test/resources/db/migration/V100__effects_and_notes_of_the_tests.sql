create table effect (
  number bigint generated always as identity primary key,
  council text not null,
  complaint_id uuid,
  event_id uuid not null,
  event_key text,
  type text not null
);
call wall_in('effect');

create table note (
  id uuid primary key,
  council text not null,
  colour text not null,
  happened_on text not null,
  words bytea,
  data_key bytea
);
call wall_in('note');
call keep_history('note', 'id');
