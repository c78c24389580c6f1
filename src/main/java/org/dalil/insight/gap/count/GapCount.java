package org.dalil.insight.gap.count;

import jakarta.inject.Singleton;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.GapSums;
import org.dalil.insight.gap.GapWriter;
import org.dalil.insight.gap.cause.Because;
import org.dalil.insight.gap.fact.CauseReading;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.insight.gap.mark.GapMarks;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the gaps of 28 days: of all languages together, and of each. */
@Singleton
class GapCount {
    /** Why they fail is asked of so many, the largest: each may ask the index several times. */
    static final int MOST_CAUSES = 300;

    /** More topics than any portal has. */
    private static final int MOST = 200_000;

    private final TopicDays days;
    private final ClosedReading cases;
    private final CauseReading reasons;
    private final GapMarks marks;
    private final GapWriter writer;
    private final Settings settings;

    GapCount(
            TopicDays days,
            ClosedReading cases,
            CauseReading reasons,
            GapMarks marks,
            GapWriter writer,
            Settings settings) {
        this.days = days;
        this.cases = cases;
        this.reasons = reasons;
        this.marks = marks;
        this.writer = writer;
        this.settings = settings;
    }

    void until(LocalDate day) {
        var begun = writer.now();
        var period = Period.weeks4(day);
        var since = CauseReading.since(period);
        var closed = cases.read(since, period);
        var all = GapSums.of(days.sums(period, null, MOST), closed, null);
        var causes = new HashMap<Long, Map<Language, List<Because>>>();
        all.largest(MOST_CAUSES)
                .forEach(topic -> causes.put(topic, reasons.all(topic, closed, period)));
        var rows = new ArrayList<>(all.rows(day, causes));
        for (var language : settings.portal().languages()) {
            rows.addAll(
                    GapSums.of(days.sums(period, language, MOST), closed, language)
                            .rows(day, causes));
        }
        writer.keep(day, begun, rows, marks.of(since));
    }
}
