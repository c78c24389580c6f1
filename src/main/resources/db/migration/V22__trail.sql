-- What somebody did is read by the day, not only what was done to something.
create index audit_entry_actor on audit_entry (actor_id);
