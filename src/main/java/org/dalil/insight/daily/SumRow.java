package org.dalil.insight.daily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.attempt.Outcome;

import java.util.EnumMap;

/** What the attempts on a topic came to in some days. */
@MappedEntity("sum_row")
public record SumRow(
        @Id long topicId,
        int attempts,
        int failed,
        int failedVisitors,
        int nCase,
        int nUnhelpful,
        int nNoMatch,
        int nNoClick,
        int nHelped,
        int nRead,
        int nUnclear) {

    TopicSum sum() {
        var by = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            by.put(outcome, count(outcome));
        }
        return new TopicSum(topicId, attempts, failed, failedVisitors, by);
    }

    private int count(Outcome outcome) {
        return switch (outcome) {
            case CASE -> nCase;
            case UNHELPFUL -> nUnhelpful;
            case NO_MATCH -> nNoMatch;
            case NO_CLICK -> nNoClick;
            case HELPED -> nHelped;
            case READ -> nRead;
            case UNCLEAR -> nUnclear;
        };
    }
}
