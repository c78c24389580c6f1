package org.dalil.cases.screenshot;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A screenshot without its bytes. */
@MappedEntity("case_file")
public record ListedFile(@Id long id, long caseId, String name, String contentType, int size) {}
