package org.dalil.insight.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;

/** How much of a day was not counted, for one reason. */
@MappedEntity("event_loss")
record LossRow(@Id LocalDate onDay, Reason reason, long amount) {}
