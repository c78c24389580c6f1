package org.dalil.notice;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

@MappedEntity("notice")
record NoticeRow(
        @Id @GeneratedValue @Nullable Long id,
        NoticeKind kind,
        @Nullable Long articleId,
        Instant beginsAt,
        Instant endsAt) {}
