-- What was decided in some weeks is read by when it was.
create index audit_entry_deed on audit_entry (subject_kind, deed, at);
