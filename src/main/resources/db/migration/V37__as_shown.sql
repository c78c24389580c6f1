-- as_shown: visitors of a day, and of all days, who wrote the words as wording.words has them. folded:
-- wording.words is what all ways to write them have in common; else three wrote them so, or it is not known
-- yet. ways_at: when a day was counted by ways; else than computed_at it is due, as after an older node.
alter table wording_day add column as_shown integer not null default 0;
alter table wording add column as_shown bigint not null default 0;
alter table wording add column folded boolean not null default false;
alter table insight_day add column ways_at timestamp with time zone;

-- wording_spelling keeps the other ways alone.
update wording_day set as_shown = (select s.visitors from wording_spelling s join wording w on w.id = s.wording_id
    where s.wording_id = wording_day.wording_id and s.on_day = wording_day.on_day and s.words = w.words)
    where exists (select 1 from wording_spelling s join wording w on w.id = s.wording_id
    where s.wording_id = wording_day.wording_id and s.on_day = wording_day.on_day and s.words = w.words);
delete from wording_spelling where words = (select w.words from wording w where w.id = wording_spelling.wording_id);
update wording set as_shown = (select coalesce(sum(d.as_shown), 0) from wording_day d where d.wording_id = wording.id)
    where id in (select d.wording_id from wording_day d where d.as_shown > 0);
