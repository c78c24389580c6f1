-- What was live of its translation when a text was approved for a later time. Where something else
-- is live by then, the text waits for review again instead of replacing it.
alter table revision add column approved_over_id bigint;
update revision set approved_over_id =
    (select t.published_revision_id from translation t where t.id = revision.translation_id)
    where state = 'SCHEDULED';

-- To whom a text goes when it is sent back: to its author, and not to who corrected it; or to who
-- took over from them.
alter table revision add column mender_id bigint;
update revision set mender_id = author_id where corrects_id is null;
update revision set mender_id =
    (select o.mender_id from revision o where o.id = revision.corrects_id)
    where corrects_id is not null;
update revision set mender_id =
    (select o.mender_id from revision o where o.id = revision.corrects_id)
    where corrects_id is not null and mender_id is null;
update revision set mender_id =
    (select o.mender_id from revision o where o.id = revision.corrects_id)
    where corrects_id is not null and mender_id is null;
drop index revision_author;
create index revision_mender on revision (mender_id, state);
