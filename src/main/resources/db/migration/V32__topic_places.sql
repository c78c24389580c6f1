-- A topic has one product at most, and one line of categories: sums over all of them and over the topics
-- that have none are what there is. NAMED: a product that anything of the topic names. What stood there
-- was every product that anything named; the last days are counted again.
delete from topic_mark;
update gap_run set due_at = current_timestamp where until_day = (select max(until_day) from gap_run);
create index topic_mark_topic on topic_mark (topic_id, kind);

-- How many visitors searched for words within a category.
create table wording_category (
    on_day      date not null,
    wording_id  bigint not null,
    category_id bigint not null,
    visitors    integer not null,
    primary key (wording_id, category_id, on_day)
);
create index wording_category_day on wording_category (on_day);
