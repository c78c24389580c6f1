package org.dalil.insight.report;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;

/** How many different visitors came on a day. */
@MappedEntity("insight_day")
public record DayVisitors(@Id LocalDate onDay, long visitors) {}
