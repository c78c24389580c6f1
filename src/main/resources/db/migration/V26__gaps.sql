-- The week's page: one row a topic, language ('' is all of them) and last day of the 28. n_: how
-- its attempts ended; c_: why those that failed did, and the cases without an article.
create table gap (
    until_day        date not null,
    topic_id         bigint not null,
    language         varchar(20) not null,
    weight           integer not null,
    visitors         integer not null,
    cases            integer not null,
    attempts         integer not null,
    failed           integer not null,
    unclear          integer not null,
    n_case           integer not null,
    n_unhelpful      integer not null,
    n_no_match       integer not null,
    n_no_click       integer not null,
    n_helped         integer not null,
    n_read           integer not null,
    c_not_helpful    integer not null,
    c_not_opened     integer not null,
    c_not_found      integer not null,
    c_waiting        integer not null,
    c_other_language integer not null,
    c_no_article     integer not null,
    cause            varchar(20) not null,
    article_id       bigint,               -- the one the cause speaks of
    cause_language   varchar(20) not null, -- of most who failed by it, '' as the cause
    answer_language  varchar(20) not null, -- of the text it speaks of, '' where that is not known
    primary key (until_day, topic_id, language)
);
create index gap_weight on gap (until_day, language, weight);

-- kept: the end of a week as weeks were when it was counted. due_at: topics were joined or split.
create table gap_run (
    until_day   date primary key,
    computed_at timestamp with time zone not null,
    kept        boolean not null default true,
    due_at      timestamp with time zone
);

-- What a topic can be asked for by. mark: the product's name, or the category's number.
create table topic_mark (
    topic_id bigint not null,
    kind     varchar(10) not null,
    mark     varchar(100) not null,
    primary key (kind, mark, topic_id)
);

-- What somebody set out to do about a topic. chosen: the days that put it on the list, and are
-- never part of a comparison. live_on: filled when its text goes live.
create table gap_task (
    task_id      bigint primary key,
    topic_id     bigint not null,
    language     varchar(20) not null,
    step         varchar(20) not null,
    chosen_from  date not null,
    chosen_until date not null,
    made_on      date not null,
    article_id   bigint,
    revision_id  bigint,
    live_on      date
);
create index gap_task_topic on gap_task (topic_id);
create index gap_task_live on gap_task (live_on);

-- From when to when readers were shown a text; a revision's own decided_at moves on when it is
-- superseded. No key to the article: it may be erased.
create table text_life (
    revision_id bigint not null,
    live_at     timestamp with time zone not null,
    article_id  bigint not null,
    language    varchar(20) not null,
    ended_at    timestamp with time zone,
    minor       boolean not null,
    primary key (revision_id, live_at)
);
create index text_life_article on text_life (article_id, language, live_at);
-- What went before those that are live now is not known any more.
insert into text_life (revision_id, live_at, article_id, language, ended_at, minor)
    select r.id, coalesce(r.decided_at, r.created_at), t.article_id, t.language,
        cast(null as timestamp with time zone), r.minor
    from translation t join revision r on r.id = t.published_revision_id;
