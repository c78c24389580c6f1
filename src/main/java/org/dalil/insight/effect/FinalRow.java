package org.dalil.insight.effect;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.calendar.Period;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An effect as it was judged for good.
 *
 * @param topicId what stood for the topic then
 * @param beforeDays first/last,first/last
 * @param othersBeforeTried null, as those beside it: there were too few to be compared with
 */
@MappedEntity("effect_final")
record FinalRow(
        @Id long taskId,
        long topicId,
        LocalDate judgedOn,
        String beforeDays,
        @Nullable LocalDate afterFrom,
        @Nullable LocalDate afterUntil,
        @Nullable LocalDate nextOn,
        int beforeFailed,
        int beforeTried,
        int afterFailed,
        int afterTried,
        @Nullable Integer othersBeforeFailed,
        @Nullable Integer othersBeforeTried,
        @Nullable Integer othersAfterFailed,
        @Nullable Integer othersAfterTried,
        FinalVerdict verdict) {

    static FinalRow of(Measured measured, LocalDate today) {
        var windows = measured.windows();
        var after = windows.after();
        var own = measured.comparison().own();
        var others = measured.comparison().others();
        return new FinalRow(
                measured.task().taskId(),
                measured.topic(),
                today,
                said(windows.before()),
                after == null ? null : after.from(),
                after == null ? null : after.to(),
                windows.next(),
                own.before().of(),
                own.before().all(),
                own.after().of(),
                own.after().all(),
                others == null ? null : (Integer) others.before().of(),
                others == null ? null : (Integer) others.before().all(),
                others == null ? null : (Integer) others.after().of(),
                others == null ? null : (Integer) others.after().all(),
                FinalVerdict.of(measured.verdict()));
    }

    private static String said(List<Period> days) {
        return days.stream()
                .map(each -> each.from() + "/" + each.to())
                .collect(Collectors.joining(","));
    }

    List<Period> before() {
        return beforeDays.isEmpty()
                ? List.of()
                : Arrays.stream(beforeDays.split(",")).map(FinalRow::period).toList();
    }

    private static Period period(String said) {
        var ends = said.split("/");
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    @Nullable Period after() {
        return afterFrom == null || afterUntil == null ? null : new Period(afterFrom, afterUntil);
    }

    Comparison comparison() {
        var own =
                new Stratum(
                        new Share(afterFailed, afterTried), new Share(beforeFailed, beforeTried));
        return new Comparison(own, others());
    }

    private @Nullable Stratum others() {
        return othersAfterFailed == null
                        || othersAfterTried == null
                        || othersBeforeFailed == null
                        || othersBeforeTried == null
                ? null
                : new Stratum(
                        new Share(othersAfterFailed, othersAfterTried),
                        new Share(othersBeforeFailed, othersBeforeTried));
    }
}
