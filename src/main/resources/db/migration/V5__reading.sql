-- One row a visitor, article, language, revision and day. No foreign keys: a batch of other reads
-- must not fail because one article was erased meanwhile.
create table reading (
    article_id  bigint not null,
    on_day      date not null,
    language    varchar(20) not null,
    revision_id bigint not null,
    visitor     varchar(64) not null,
    primary key (article_id, on_day, language, revision_id, visitor)
);
create index reading_on_day on reading (on_day);

-- What the rows of a day came to; the rows are gone after two days, and the visitors with them.
create table reading_day (
    article_id  bigint not null,
    on_day      date not null,
    language    varchar(20) not null,
    revision_id bigint not null,
    views       bigint not null,
    primary key (article_id, on_day, language, revision_id)
);
create index reading_day_on_day on reading_day (on_day);
