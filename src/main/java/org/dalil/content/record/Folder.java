package org.dalil.content.record;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

@MappedEntity("folder")
record Folder(
        @Id @GeneratedValue @Nullable Long id,
        String place,
        Instant usedAt,
        @Nullable String circumstances) {}
