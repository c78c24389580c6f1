-- Fingerprint of what reading the folder's files depended on beside their own bytes, when all of
-- them were last read; null while that is under way, or was never done.
alter table folder add column circumstances varchar(64);
