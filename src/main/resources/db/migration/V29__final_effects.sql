-- What became of a topic once the time after its text was over: told as it was judged then, whatever
-- becomes of topics and days. topic_id: what stood for it then. before_days: first/last,first/last.
-- others_: null where they were too few to be compared with.
create table effect_final (
    task_id             bigint primary key,
    topic_id            bigint not null,
    judged_on           date not null,
    before_days         varchar(1000) not null,
    after_from          date,
    after_until         date,
    next_on             date,
    before_failed       integer not null,
    before_tried        integer not null,
    after_failed        integer not null,
    after_tried         integer not null,
    others_before_failed integer,
    others_before_tried integer,
    others_after_failed integer,
    others_after_tried  integer,
    verdict             varchar(10) not null       -- BETTER WORSE NO_CHANGE UNTOLD
);

-- Its weeks, as they are drawn.
create table effect_week (
    task_id       bigint not null references effect_final (task_id) on delete cascade,
    first_day     date not null,
    failed        integer not null,
    tried         integer not null,
    others_failed integer not null,
    others_tried  integer not null,
    primary key (task_id, first_day)
);
