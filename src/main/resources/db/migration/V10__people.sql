-- When somebody was here last, and since when they cannot sign in. An account whose password is
-- empty waits for the person to choose one by a link.
alter table account add column seen_at timestamp with time zone;
alter table account add column deactivated_at timestamp with time zone;

-- Links by which somebody chooses a password, once. What the link holds is nowhere: only its SHA-256.
create table account_link (
    token_hash varchar(64) primary key,
    account_id bigint not null references account (id) on delete cascade,
    ends_at    timestamp with time zone not null
);
create index account_link_account on account_link (account_id);
