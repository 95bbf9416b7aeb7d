-- The next number of a council's complaints of the year. Alone, they come one after another; at once, each from a row that
-- nobody holds, so that there may be gaps, which later ones fill.
create function next_reference(in_council text, short_name text, registered_on date) returns text language plpgsql as $$
declare
  this_year int := extract(year from registered_on);
  chosen int;
  number int;
begin
  loop
    select sixteenth into chosen from reference_counter
    where council = in_council and year = this_year order by given, sixteenth limit 1 for update skip locked;
    exit when found;
    insert into reference_counter (council, year, sixteenth, given)
    select in_council, this_year, row, 0 from generate_series(0, 15) row on conflict do nothing;
    if not found then
      chosen := floor(random() * 16);
      exit;
    end if;
  end loop;
  update reference_counter set given = given + 1
  where council = in_council and year = this_year and sixteenth = chosen
  returning (given - 1) * 16 + chosen + 1 into number;
  return short_name || to_char(registered_on, '-YY-') || lpad(number::text, greatest(length(number::text), 5), '0');
end $$;

-- A complaint is open until every track of it is closed.
create function is_open(complaint uuid) returns boolean language sql stable as $$
  select coalesce(bool_or(facts ->> 'closedAs' is null), true) from progress
  where complaint_id = complaint and kind = 'track'
$$;

-- What may be the same complaint, as JSON: open ones that bear the external reference or came with the same words.
create function possible_duplicates(
  in_council text, in_external_reference text, in_fingerprint bytea, since date
) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'reference', reference) order by id), '[]')
  from (
    select id, reference from complaint
    where council = in_council and external_reference = in_external_reference
    union
    select complaint.id, reference from complaint_fingerprint print join complaint on complaint.id = complaint_id
    where print.council = in_council and digest = in_fingerprint and print.registered_on >= since
    order by id limit 20) alike
  where is_open(id)
$$;

-- Registers a complaint: the caller's key, the complaint with its history, and its event, or none of it. All in one
-- statement, so that it costs one round trip; council, actor and purpose are set before anything is seen or written.
-- Errors of its own: RD001, a link names a complaint that is not known; RD002, the key is taken, and with it the answer.
-- Whoever sends the same key at the same time waits for the first one's end and is told that it is taken.
create function register_complaint(
  in_council text, in_actor text, in_purpose text,
  in_caller text, in_key text, in_hash bytea,
  new_id uuid, short_name text, registered_on date, in_external_reference text,
  in_facts jsonb, in_personal bytea, in_data_key bytea, in_fingerprint bytea, fingerprint_since date, links uuid[],
  in_event_id uuid, occurred_at timestamptz, in_event jsonb
) returns text language plpgsql as $$
declare
  new_reference text;
  duplicates jsonb := '[]';
  answer text;
begin
  perform set_config('redress.council', in_council, true), set_config('redress.actor', in_actor, true),
    set_config('redress.purpose', in_purpose, true), set_config('lock_timeout', '10s', true);
  if cardinality(links) > 0 and exists (
      select from unnest(links) link where not exists (select from complaint where id = link)) then
    raise exception 'a link names a complaint that is not known' using errcode = 'RD001';
  end if;
  if in_external_reference is not null or in_fingerprint is not null then
    duplicates := possible_duplicates(in_council, in_external_reference, in_fingerprint, fingerprint_since);
  end if;
  new_reference := next_reference(in_council, short_name, registered_on);
  answer := jsonb_build_object(
    'id', new_id, 'reference', new_reference, 'receivedOn', in_facts -> 'receivedOn', 'duplicates', duplicates);
  if in_key is not null then
    insert into idempotency_key (council, caller, key, request_hash, status, location, body)
    values (in_council, in_caller, in_key, in_hash, 201, '/v1/complaints/' || new_id, answer) on conflict do nothing;
    if not found then
      raise exception 'the key is taken' using errcode = 'RD002';
    end if;
  end if;
  insert into complaint (id, council, reference, registered_on, registered_by, external_reference, facts, personal, data_key)
  values (new_id, in_council, new_reference, registered_on, in_actor, in_external_reference, in_facts, in_personal, in_data_key);
  if in_fingerprint is not null then
    insert into complaint_fingerprint (complaint_id, council, digest, registered_on)
    values (new_id, in_council, in_fingerprint, registered_on);
  end if;
  perform append_event(new_id::text, 'complaints', in_council, new_id, in_event_id, 'complaint-registered', occurred_at,
    (in_event || jsonb_build_object('reference', new_reference))::text);
  return answer;
end $$;
