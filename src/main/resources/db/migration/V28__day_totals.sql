-- All topics of a day together, in one language or ('') in all of them: always the sum of topic_day,
-- so that nobody adds up every topic of a year to tell how it went elsewhere.
create table day_total (
    on_day          date not null,
    language        varchar(20) not null,
    attempts        integer not null,
    failed          integer not null,
    failed_visitors integer not null,
    visitors        integer not null,
    n_case          integer not null,
    n_unhelpful     integer not null,
    n_no_match      integer not null,
    n_no_click      integer not null,
    n_helped        integer not null,
    n_read          integer not null,
    n_unclear       integer not null,
    primary key (language, on_day)
);
insert into day_total (on_day, language, attempts, failed, failed_visitors, visitors, n_case,
        n_unhelpful, n_no_match, n_no_click, n_helped, n_read, n_unclear)
    select on_day, language, sum(attempts), sum(failed), sum(failed_visitors), sum(visitors),
        sum(n_case), sum(n_unhelpful), sum(n_no_match), sum(n_no_click), sum(n_helped), sum(n_read),
        sum(n_unclear)
    from topic_day group by on_day, language;

-- One row. made: how often topics were joined or parted. Who does so and who adds up a day change
-- the same sums, so each waits here for the other.
create table regrouping (
    id   integer primary key,
    made bigint not null
);
insert into regrouping (id, made) values (1, 0);

-- Topics of days whose openings are to be counted again: every visitor of theirs is due.
create table topic_due (
    on_day   date not null,
    topic_id bigint not null,
    primary key (on_day, topic_id)
);
