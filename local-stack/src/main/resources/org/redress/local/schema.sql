-- The owner migrates the schema; the other logins see what the migrations grant them.
alter schema public owner to ${database}_owner;
revoke all on schema public from public;
