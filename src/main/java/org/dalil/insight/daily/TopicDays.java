package org.dalil.insight.daily;

import jakarta.inject.Singleton;

import org.dalil.insight.attempt.Attempts;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.topic.Topics;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The door to what attempts came to, day by day. Visitors of several days are added up: who comes
 * again another day counts again. Topics are those that stand for what was joined to them.
 */
@Singleton
public class TopicDays {
    /** Of one topic; more than it has in any period that a page asks for. */
    private static final int MOST_FAILURES = 50_000;

    private final SumRepository repository;
    private final Attempts attempts;
    private final Topics topics;

    TopicDays(SumRepository repository, Attempts attempts, Topics topics) {
        this.repository = repository;
        this.attempts = attempts;
        this.topics = topics;
    }

    /** By visitors whose attempt failed, most first. */
    public List<TopicSum> sums(Period period, @Nullable Language language, int most) {
        return repository.sums(period.from(), period.to(), code(language), most).stream()
                .map(SumRow::sum)
                .toList();
    }

    /** How many failed of how many, on each day that has any. */
    public Map<LocalDate, Share> failed(
            long topic, @Nullable Language language, LocalDate from, LocalDate to) {
        return byDay(repository.days(root(topic), from, to, code(language)));
    }

    /** The same of all topics but these. */
    public Map<LocalDate, Share> totalWithout(
            Collection<Long> without, @Nullable Language language, LocalDate from, LocalDate to) {
        var roots = topics.roots(without).values();
        return byDay(
                roots.isEmpty()
                        ? repository.totals(from, to, code(language))
                        : repository.totalsWithout(new HashSet<>(roots), from, to, code(language)));
    }

    /**
     * How attempts ended, week by week; a week nobody tried in is there, too.
     *
     * @param topic null: all of them
     * @param weeks that follow one another, the oldest first
     */
    public List<WeekSum> weeks(
            @Nullable Long topic, @Nullable Language language, List<Period> weeks) {
        var from = weeks.getFirst().from();
        var until = weeks.getLast().to();
        var days =
                topic == null
                        ? repository.outcomes(from, until, code(language))
                        : repository.outcomesOf(root(topic), from, until, code(language));
        return weeks.stream().map(week -> week(week, days)).toList();
    }

    private static WeekSum week(Period week, List<DayOutcomes> days) {
        return DayOutcomes.sum(
                week, days.stream().filter(each -> week.holds(each.onDay())).toList());
    }

    /** Whether a day, and all that is due of others, stands as it was computed. */
    public boolean isCounted(LocalDate day) {
        return repository.notComputed(day) + repository.unitsDue() == 0;
    }

    /** Which articles a topic's searches opened, the most opened first. */
    public List<TopicOpening> opened(
            long topic, Period period, @Nullable Language language, int most) {
        return repository.opened(root(topic), period.from(), period.to(), code(language), most);
    }

    /** Different visitors of each day, added up. */
    public long visitors(long topic, Period period) {
        return repository.visitors(root(topic), period.from(), period.to(), "");
    }

    /** Each attempt that failed, the latest first; for causes and evidence. */
    public Stream<FailedAttempt> failures(long topic, Period period, @Nullable Language language) {
        var root = root(topic);
        return attempts
                .failed(root, period.from(), period.to(), code(language), MOST_FAILURES)
                .stream()
                .map(
                        row ->
                                new FailedAttempt(
                                        row.onDay(),
                                        root,
                                        row.spoken(),
                                        row.outcome(),
                                        row.wordingId(),
                                        row.articleId(),
                                        row.hits(),
                                        row.caseId()));
    }

    private long root(long topic) {
        return topics.roots(List.of(topic)).getOrDefault(topic, topic);
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }

    private static Map<LocalDate, Share> byDay(List<DayShare> days) {
        var byDay = new TreeMap<LocalDate, Share>();
        days.forEach(each -> byDay.put(each.onDay(), each.share()));
        return byDay;
    }
}
