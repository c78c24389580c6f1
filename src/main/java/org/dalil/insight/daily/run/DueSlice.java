package org.dalil.insight.daily.run;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;

@MappedEntity("due_slice")
record DueSlice(@Id LocalDate onDay, int slice) {}
