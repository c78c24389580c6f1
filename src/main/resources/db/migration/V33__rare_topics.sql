-- Since what nobody asks for any more goes, day_total is the sum of topic_day of those days alone
-- whose attempts are kept; of older ones it may be more.
create index proposal_right on proposal (right_id);

-- digest of a wording: '.' and its id where fewer than three typed it and it was emptied.
