-- How words were written, of days on which anybody wrote them otherwise than wording.words: each way with
-- its visitors. Of a day without rows, everybody wrote them so. They go with the day of their words,
-- whichever node counts it anew, and as soon as words of too few are emptied.
create table wording_spelling (
    wording_id bigint not null,
    on_day     date not null,
    words      varchar(200) not null,
    visitors   integer not null,
    primary key (wording_id, on_day, words),
    foreign key (on_day, wording_id) references wording_day (on_day, wording_id) on delete cascade
);
create index wording_spelling_day on wording_spelling (on_day);
