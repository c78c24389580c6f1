-- as_shown: visitors of a day, and of all days, who wrote the words as wording.words has them. Of days that
-- were counted before, nobody knows it: days whose events are still there are counted anew.
alter table wording_day add column as_shown integer not null default 0;
alter table wording add column as_shown bigint not null default 0;

-- wording_spelling keeps the other ways alone.
delete from wording_spelling where words = (select w.words from wording w where w.id = wording_spelling.wording_id);
update insight_day set dirty = true where computed_at is not null;
