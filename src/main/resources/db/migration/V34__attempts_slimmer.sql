-- Written and never read.
alter table attempt drop column revision_id;
alter table attempt drop column dwell;
alter table attempt drop column landed;
