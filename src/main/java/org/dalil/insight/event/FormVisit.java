package org.dalil.insight.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** In whose visit a contact form was opened, and what was sent with it. */
@MappedEntity("form_visit")
record FormVisit(
        @Id String form, LocalDate onDay, int slice, String visitor, @Nullable Long caseId) {}
