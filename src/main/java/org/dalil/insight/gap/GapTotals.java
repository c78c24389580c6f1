package org.dalil.insight.gap;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("gap_totals")
record GapTotals(@Id long topics, long attempts, long failed, long cases, long rare, long ignored) {

    Totals totals() {
        return new Totals(
                Math.toIntExact(topics),
                Math.toIntExact(attempts),
                Math.toIntExact(failed),
                Math.toIntExact(cases),
                Math.toIntExact(rare),
                Math.toIntExact(ignored));
    }
}
