-- The Ombudsman's staff read through a login of their own: of the councils that let them (redress.councils, separated by
-- commas), remedies of final decisions with their due dates and outcomes, and evidence that was marked as sent. No notes, no
-- history, no complaint, nothing of drafts, and nothing can be written. Each policy goes by the rows the one before lets
-- through.
create policy final_ones on decision for select to ${liaison}
  using (state = 'final' and council = any(string_to_array(current_setting('redress.councils', true), ',')));
create policy of_final_decisions on remedy for select to ${liaison}
  using (exists (select from decision d where d.id = decision_id));
create policy of_final_decisions on remedy_deadline for select to ${liaison}
  using (exists (select from remedy r where r.id = remedy_id));
create policy of_final_decisions on evidence_sending for select to ${liaison}
  using (exists (select from remedy r where r.id = remedy_id));
create policy sent on evidence for select to ${liaison}
  using (exists (select from evidence_sending s where s.evidence_id = id));
create policy sent on evidence_chunk for select to ${liaison}
  using (exists (select from evidence e where e.id = evidence_id));

-- Whose account recorded something stays with the council; the Ombudsman's category and all words of a decision too.
grant select (id, council, reference, state, decided_on, outcome, evidence_requested, data_key, erased_on)
  on decision to ${liaison};
grant select on remedy, remedy_deadline to ${liaison};
grant select (evidence_id, council, remedy_id, sent_on) on evidence_sending to ${liaison};
grant select (id, council, remedy_id, personal, file_key, media_type, size, sha256) on evidence to ${liaison};
grant select on evidence_chunk to ${liaison};
