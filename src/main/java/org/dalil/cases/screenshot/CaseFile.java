package org.dalil.cases.screenshot;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/** A screenshot that a customer sent with their question. */
@MappedEntity("case_file")
public record CaseFile(
        @Id @GeneratedValue @Nullable Long id,
        long caseId,
        String name,
        String contentType,
        int size,
        byte[] content) {}
