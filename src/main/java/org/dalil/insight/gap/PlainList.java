package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What failed on a portal that is too small for shares: topic by topic, the latest first. */
@Singleton
class PlainList {
    private static final int MOST = 200;

    private final TopicDays days;
    private final ClosedReading cases;
    private final TopicChoice choice;
    private final Wordings wordings;
    private final GapLabels labels;

    PlainList(
            TopicDays days,
            ClosedReading cases,
            TopicChoice choice,
            Wordings wordings,
            GapLabels labels) {
        this.days = days;
        this.cases = cases;
        this.choice = choice;
        this.wordings = wordings;
        this.labels = labels;
    }

    /**
     * @param period its last day may be today: nothing is compared
     * @param tried how many attempts there were
     */
    Week.Plain of(GapFilter filter, Period period, Language viewer, Account who, int tried) {
        var lines = lines(failures(filter, period), viewer, who);
        return new Week.Plain(
                lines, Week.Unplaced.of(filter, other -> count(other, period)), tried);
    }

    private int count(GapFilter filter, Period period) {
        return failures(filter, period).values().stream().mapToInt(List::size).sum();
    }

    private List<PlainLine> lines(
            Map<Long, List<FailedAttempt>> failures, Language viewer, Account who) {
        var latest = new ArrayList<>(failures.keySet());
        latest.sort(
                Comparator.comparing((Long topic) -> last(failures.get(topic)).day())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        var shown = latest.subList(0, Math.min(MOST, latest.size()));
        var names = labels.labels(shown, viewer, who);
        var typed = typed(shown, failures);
        var readable = wordings.shown(typed, who);
        var common = wordings.common(typed);
        return shown.stream()
                .map(
                        topic -> {
                            var words = new Words(failures.get(topic), readable, common);
                            return new PlainLine(
                                    GapLabels.label(names, topic, viewer),
                                    last(failures.get(topic)).day(),
                                    failures.get(topic).size(),
                                    words.shown(),
                                    words.common(),
                                    words.rare(),
                                    numbers(failures.get(topic)));
                        })
                .toList();
    }

    private static Set<Long> typed(List<Long> topics, Map<Long, List<FailedAttempt>> failures) {
        return topics.stream()
                .flatMap(topic -> failures.get(topic).stream())
                .map(FailedAttempt::wording)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<Long, List<FailedAttempt>> failures(GapFilter filter, Period period) {
        var listed = choice.listed(filter);
        var failures = new HashMap<Long, List<FailedAttempt>>();
        cases.read(period.from(), period).unanswered().values().stream()
                .flatMap(List::stream)
                .filter(
                        each ->
                                filter.language() == null
                                        || each.language().equals(filter.language()))
                .filter(each -> listed.test(each.topic()))
                .forEach(each -> add(failures, each));
        days.sums(period, filter.language(), Week.ENOUGH).stream()
                .filter(sum -> sum.failed() > 0)
                .map(TopicSum::topic)
                .filter(listed::test)
                .forEach(
                        topic -> {
                            try (var attempts = days.failures(topic, period, filter.language())) {
                                attempts.forEach(each -> add(failures, each));
                            }
                        });
        return failures;
    }

    private static void add(Map<Long, List<FailedAttempt>> failures, FailedAttempt each) {
        failures.computeIfAbsent(each.topic(), _ -> new ArrayList<>()).add(each);
    }

    private static FailedAttempt last(List<FailedAttempt> failures) {
        return failures.stream().max(Comparator.comparing(FailedAttempt::day)).orElseThrow();
    }

    /** Cases of attempts and others alike: each is one that somebody had to write. */
    private static List<Long> numbers(List<FailedAttempt> failures) {
        return failures.stream()
                .map(FailedAttempt::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Words of failures, as far as they may be read. */
    private static final class Words {
        private final LinkedHashSet<String> shown = new LinkedHashSet<>();
        private final LinkedHashSet<String> common = new LinkedHashSet<>();
        private int rare;

        Words(List<FailedAttempt> failures, Map<Long, Wording> readable, Map<Long, Wording> many) {
            failures.stream()
                    .map(FailedAttempt::wording)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(wording -> add(readable.get(wording), many.get(wording)));
        }

        private void add(@Nullable Wording readable, @Nullable Wording many) {
            if (many != null) {
                common.add(many.words());
            }
            if (readable == null) {
                rare++;
            } else {
                shown.add(readable.words());
            }
        }

        List<String> shown() {
            return List.copyOf(shown);
        }

        List<String> common() {
            return List.copyOf(common);
        }

        int rare() {
            return rare;
        }
    }
}
