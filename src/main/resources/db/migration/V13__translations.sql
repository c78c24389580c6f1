-- Which revision of another language a working copy, and then a revision, was translated from; a
-- translation's own source_revision_id is that of its live revision, or was confirmed by somebody.
alter table draft add column source_revision_id bigint;
alter table revision add column source_revision_id bigint;
create index translation_source on translation (source_revision_id);
