-- Who may connect to one service's database: its own logins and nobody else.
revoke all on database ${database} from public;
grant connect on database ${database} to ${database}_app, ${database}_clock;
-- A relay that is paused in the middle of a transaction loses it, and with it its lock on the outbox.
alter role ${database}_clock set idle_in_transaction_session_timeout = '10s';
