-- What somebody is writing, and what was sent back to them, stands on their first screen.
create index draft_author on draft (author_id, updated_at);
create index revision_author on revision (author_id, state);
