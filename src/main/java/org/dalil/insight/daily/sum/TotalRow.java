package org.dalil.insight.daily.sum;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;

/** What some topics came to on a day, or how much more another count of them came to. */
@MappedEntity("total_row")
record TotalRow(
        @Id LocalDate onDay,
        String language,
        int attempts,
        int failed,
        int failedVisitors,
        int visitors,
        int nCase,
        int nUnhelpful,
        int nNoMatch,
        int nNoClick,
        int nHelped,
        int nRead,
        int nUnclear) {
    record Key(LocalDate day, String language) {}

    Key key() {
        return new Key(onDay, language);
    }

    static TotalRow nothing(Key key) {
        return new TotalRow(key.day(), key.language(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    TotalRow minus(TotalRow other) {
        return new TotalRow(
                onDay,
                language,
                attempts - other.attempts,
                failed - other.failed,
                failedVisitors - other.failedVisitors,
                visitors - other.visitors,
                nCase - other.nCase,
                nUnhelpful - other.nUnhelpful,
                nNoMatch - other.nNoMatch,
                nNoClick - other.nNoClick,
                nHelped - other.nHelped,
                nRead - other.nRead,
                nUnclear - other.nUnclear);
    }

    boolean isNothing() {
        return equals(nothing(key()));
    }
}
