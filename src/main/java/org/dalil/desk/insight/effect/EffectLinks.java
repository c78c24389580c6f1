package org.dalil.desk.insight.effect;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.desk.insight.evidence.EvidenceLinks;
import org.dalil.desk.insight.filter.FilterReading;
import org.dalil.desk.insight.filter.FreeDays;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.gap.evidence.EvidenceQuery.Kind;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.settings.Settings;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the numbers of a side lead: to its attempts, where they are kept still and are as many.
 * Days before attempts are kept, days with others between them, and what was joined or erased since
 * it was judged leave a number without its lines.
 */
@Singleton
class EffectLinks {
    private static final Set<Outcome> FAILING =
            Arrays.stream(Outcome.values()).filter(Outcome::failed).collect(Collectors.toSet());

    private final Gaps gaps;
    private final FilterReading reading;
    private final Settings settings;

    EffectLinks(Gaps gaps, FilterReading reading, Settings settings) {
        this.gaps = gaps;
        this.reading = reading;
        this.settings = settings;
    }

    /**
     * @param failed those that failed, {@code all} those and the others; null: nowhere
     */
    record Links(@Nullable String failed, @Nullable String all) {
        static final Links NONE = new Links(null, null);
    }

    Links before(Effect effect, GapTask task, Account who) {
        var windows = effect.windows();
        return windows == null || windows.weekdays().size() < DayOfWeek.values().length
                ? Links.NONE
                : of(effect, task.spoken(), windows.before(), effect.before(), who);
    }

    Links after(Effect effect, GapTask task, Account who) {
        var windows = effect.windows();
        return windows == null || windows.after() == null
                ? Links.NONE
                : of(effect, task.spoken(), List.of(windows.after()), effect.after(), who);
    }

    private Links of(
            Effect effect, Language spoken, List<Period> sides, Share counted, Account who) {
        if (sides.size() != 1 || !canBeSeen(sides.getFirst(), spoken)) {
            return Links.NONE;
        }
        var days = sides.getFirst();
        var topic = effect.topic().id();
        var lines =
                new EvidenceLinks(
                        topic,
                        new TypedFilter(new GapFilter(spoken, null, null, days), FreeDays.NONE));
        var asked = EvidenceQuery.of(gaps.seen(days), spoken).only(Kind.ATTEMPTS);
        var isAll = gaps.evidence(topic, asked, who).total() == counted.all();
        var isFailed = gaps.evidence(topic, asked.ended(FAILING), who).total() == counted.of();
        return new Links(
                isFailed && counted.of() > 0 ? lines.failed(days) : null,
                isAll && counted.all() > 0 ? lines.of(days) : null);
    }

    /** An address says any days, but not of long ago, nor too many, nor a language of no more. */
    private boolean canBeSeen(Period days, Language spoken) {
        var bounds = reading.bounds();
        return bounds.holds(days.from())
                && bounds.holds(days.to())
                && days.days() <= FreeDays.LONGEST
                && settings.portal().languages().contains(spoken);
    }
}
