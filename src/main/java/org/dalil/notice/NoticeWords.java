package org.dalil.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("notice_words")
record NoticeWords(@Id long noticeId, String language, String words) {}
