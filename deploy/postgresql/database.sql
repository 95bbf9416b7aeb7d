-- Makes the database and the logins of one service, for psql 15 or later, as a superuser or a role that may create both:
--
--   OWNER_PASSWORD=… APP_PASSWORD=… CLOCK_PASSWORD=… psql --set=database=intake --file=database.sql postgres
--
-- The passwords come from the environment so that no list of processes shows them. Run again, it gives the logins the new
-- passwords and leaves the database as it is. The tables come later, with the service's own migrations.
\set ON_ERROR_STOP on
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\getenv clock_password CLOCK_PASSWORD
select :{?database} and :{?owner_password} and :{?app_password} and :{?clock_password} as told \gset
\if :told
\else
  do $$ begin raise exception 'needed: --set=database=… and the three passwords in the environment'; end $$;
\endif
select :'database' || '_owner' as owner, :'database' || '_app' as app, :'database' || '_clock' as clock,
  :'database' || '_liaison' as liaison, :'database' = 'remedies' as has_liaison \gset

select format('create role %I nosuperuser nocreatedb nocreaterole noreplication nobypassrls', login)
from unnest(array[:'owner', :'app', :'clock']) as login
where not exists (select from pg_roles where rolname = login) \gexec
alter role :"owner" login password :'owner_password';
alter role :"app" login password :'app_password';
alter role :"clock" login password :'clock_password';
-- A relay that is paused in the middle of a transaction loses it, and with it its lock on the outbox.
alter role :"clock" set idle_in_transaction_session_timeout = '10s';

\if :has_liaison
  -- What the Ombudsman's staff may read. No service logs in with it yet, so it has no password.
  select format('create role %I nologin nobypassrls', :'liaison')
  where not exists (select from pg_roles where rolname = :'liaison') \gexec
\endif

select format('create database %I owner %I', :'database', :'owner')
where not exists (select from pg_database where datname = :'database') \gexec
revoke all on database :"database" from public;
grant connect on database :"database" to :"app", :"clock";
\connect :"database"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app", :"clock";
\if :has_liaison
  grant connect on database :"database" to :"liaison";
  grant usage on schema public to :"liaison";
\endif
