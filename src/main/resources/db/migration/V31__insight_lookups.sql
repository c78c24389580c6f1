-- What is asked by one topic, one article or one text was looked for row by row.
create index gap_topic on gap (topic_id);
create index gap_task_article on gap_task (article_id);
create index gap_task_revision on gap_task (revision_id);
create index vote_at on vote (at);
