-- Who saw or changed what, on whose behalf, what it was before and what it is now: one chain of entries per aggregate, and
-- one named 'lists' per council. Every entry holds the hash over itself and the entry before, the head holds the last one.
-- Entries are written by the functions below alone: the logins of a service can read them and nothing more.
create table history_head (
  chain text not null,
  council text not null,
  number bigint not null,
  hash bytea not null,
  primary key (chain, council)
);
create table history (
  chain text not null,
  council text not null,
  number bigint not null,
  at timestamptz not null,
  actor text not null,
  purpose text not null,
  deed text not null check (deed in ('read', 'insert', 'update', 'delete')),
  subject text not null,
  row_key text,
  before text,
  after text,
  hash bytea not null,
  primary key (chain, council, number)
);
call wall_in('history_head');
call wall_in('history');
revoke insert, update, delete on history_head, history from ${app};
create policy written on history_head to ${owner} using (true);
create policy written on history to ${owner} using (council = current_setting('redress.council', true));

-- What an entry's hash is taken over: the hash before, then each value as its length in bytes, a colon, the value and a
-- comma, or a minus where there is none. The checker reckons the same outside of the database.
create function history_hash(
  previous bytea, chain text, council text, number bigint, at timestamptz, actor text, purpose text, deed text,
  subject text, row_key text, before text, after text
) returns bytea language sql stable as $$
  select sha256(previous || convert_to(string_agg(coalesce(octet_length(value) || ':' || value || ',', '-'), '' order by place), 'UTF8'))
  from unnest(array[
    chain, council, number::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, purpose, deed,
    subject, row_key, before, after]) with ordinality as part (value, place)
$$;

create function append_history(
  to_chain text, at timestamptz, actor text, purpose text, deed text, subject text, row_key text, before text, after text
) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  council_here text := current_setting('redress.council');
  next_number bigint := 1;
  next_hash bytea := history_hash('', to_chain, council_here, 1, at, actor, purpose, deed, subject, row_key, before, after);
begin
  insert into history_head (chain, council, number, hash) values (to_chain, council_here, next_number, next_hash)
  on conflict do nothing;
  if not found then
    -- The head stays locked until the commit, so the entries of a chain stand in the order of their transactions.
    select head.number + 1,
      history_hash(head.hash, to_chain, council_here, head.number + 1, at, actor, purpose, deed, subject, row_key, before, after)
    into strict next_number, next_hash
    from history_head head where head.chain = to_chain and head.council = council_here for update;
    update history_head head set number = next_number, hash = next_hash
    where head.chain = to_chain and head.council = council_here;
  end if;
  insert into history (chain, council, number, at, actor, purpose, deed, subject, row_key, before, after, hash)
  values (to_chain, council_here, next_number, at, actor, purpose, deed, subject, row_key, before, after, next_hash);
end $$;
revoke all on function append_history(text, timestamptz, text, text, text, text, text, text, text) from public;

-- What a caller was shown. seen: the ids on a list, as JSON; null for a single thing.
create function append_read(to_chain text, at timestamptz, actor text, purpose text, subject text, seen text)
returns void language sql security definer set search_path = public, pg_temp as $$
  select append_history(to_chain, at, actor, purpose, 'read', subject, null, null, seen)
$$;
revoke all on function append_read(text, timestamptz, text, text, text, text) from public;
grant execute on function append_read(text, timestamptz, text, text, text, text) to ${app};

-- Whether another council's chain bears this name. It says that much and no more, and only to the service itself.
create function is_anothers(named text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from history_head head where head.chain = named and head.council <> current_setting('redress.council'))
$$;
revoke all on function is_anothers(text) from public;
grant execute on function is_anothers(text) to ${app};

-- Encrypted columns are bytea. Of these the history keeps what was (still encrypted), and of what is now a digest: the
-- content itself stands in the row. The key that opens them never enters the history, so that erasing it is enough.
-- Arguments: the column that names the chain, the columns of the primary key, the encrypted columns (may be empty).
create function remember() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was jsonb := to_jsonb(old) - 'data_key';
  is_now jsonb := to_jsonb(new) - 'data_key';
  present jsonb := coalesce(is_now, was);
  before jsonb := was;
  after jsonb := is_now;
  sealed text;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, value) filter (where is_now -> key is distinct from value),
      jsonb_object_agg(key, is_now -> key) filter (where is_now -> key is distinct from value)
    into before, after from jsonb_each(was);
    if before is null then
      return null;
    end if;
  end if;
  foreach sealed in array string_to_array(tg_argv[2], ',') loop
    if after ->> sealed is not null then
      after := jsonb_set(after, array[sealed],
        to_jsonb('sha256:' || encode(sha256(decode(substr(after ->> sealed, 3), 'hex')), 'hex')));
    end if;
  end loop;
  perform append_history(
    present ->> tg_argv[0], clock_timestamp(), nullif(current_setting('redress.actor', true), ''),
    nullif(current_setting('redress.purpose', true), ''), lower(tg_op), tg_table_name,
    (select string_agg(present ->> key_column, ' ' order by place)
     from unnest(string_to_array(tg_argv[1], ',')) with ordinality as key (key_column, place)),
    before::text, after::text);
  return null;
end $$;

-- Puts a table with case content under the history. chain_column names the aggregate that a row belongs to.
create procedure keep_history(kept regclass, chain_column text) language plpgsql as $$
declare
  keys text;
  sealed text;
begin
  select string_agg(attname, ',' order by array_position(indkey::int[], attnum::int)) into strict keys
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
  where indrelid = kept and indisprimary;
  select coalesce(string_agg(attname, ',' order by attnum), '') into strict sealed
  from pg_attribute
  where attrelid = kept and atttypid = 'bytea'::regtype and attname <> 'data_key' and not attisdropped;
  execute format('create trigger remember after insert or update or delete on %s for each row execute function remember(%L, %L, %L)',
    kept, chain_column, keys, sealed);
end $$;
revoke all on procedure keep_history(regclass, text) from public;
