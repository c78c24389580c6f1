package org.dalil.insight.daily.sum;

import org.dalil.insight.attempt.Attempt;
import org.dalil.insight.attempt.reading.Reading;
import org.dalil.insight.attempt.reading.Reading.Asked;
import org.dalil.insight.attempt.reading.Reading.OpenedFor;
import org.dalil.insight.attempt.reading.Reading.Reworded;
import org.dalil.text.Language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a day comes to by words, articles and rewordings, visitor by visitor: whose visitors are
 * each in one slice, so that all of it adds up.
 */
public final class DayTallies {
    private final Map<Long, WordingTally> wordings = new TreeMap<>();
    private final Map<ArticleKey, ArticleTally> articles = new HashMap<>();
    private final Map<Chosen, Integer> chosen = new HashMap<>();
    private final Map<Long, Map<String, Integer>> written = new HashMap<>();
    private final Map<Reworded, Integer> reworded = new HashMap<>();
    private final Set<Long> topics = new HashSet<>();

    /** A topic, in one language, and an article that its searches open. */
    public record ArticleKey(long topic, Language language, long article) {}

    /** Words that were searched for within a category. */
    public record Chosen(long wording, long category) {}

    /** Of words on a day. */
    public record WordingTally(
            int searches, int visitors, int strong, int opened, int places, int failed) {
        static final WordingTally NONE = new WordingTally(0, 0, 0, 0, 0, 0);

        int weak() {
            return searches - strong;
        }

        private WordingTally with(Asked asked) {
            return new WordingTally(
                    searches + 1,
                    visitors,
                    strong + (asked.strong() ? 1 : 0),
                    opened + (asked.opened() ? 1 : 0),
                    places + asked.rank(),
                    failed);
        }

        private WordingTally withVisitor() {
            return new WordingTally(searches, visitors + 1, strong, opened, places, failed);
        }

        private WordingTally withFailure() {
            return new WordingTally(searches, visitors, strong, opened, places, failed + 1);
        }
    }

    /** Of an article on a day. */
    public record ArticleTally(int opened, int visitors, int answered) {
        private ArticleTally plus(ArticleTally other) {
            return new ArticleTally(
                    opened + other.opened, visitors + other.visitors, answered + other.answered);
        }
    }

    /** One way in which somebody wrote the words of a wording, personal data replaced. */
    private record Written(long wording, String words) {}

    /** All visits of one visitor on this day. */
    public void take(List<Reading> visits) {
        wordings(visits);
        articles(visits);
        chosen(visits);
        visits.stream()
                .flatMap(each -> each.asked().stream())
                .map(each -> new Written(each.wording(), each.words()))
                .distinct()
                .forEach(
                        each ->
                                written.computeIfAbsent(each.wording(), _ -> new HashMap<>())
                                        .merge(each.words(), 1, Integer::sum));
        visits.stream()
                .flatMap(each -> each.reworded().stream())
                .distinct()
                .forEach(each -> reworded.merge(each, 1, Integer::sum));
        visits.forEach(each -> each.attempts().forEach(it -> topics.add(it.topic())));
    }

    private void wordings(List<Reading> visits) {
        var seen = new HashSet<Long>();
        for (var visit : visits) {
            for (var asked : visit.asked()) {
                change(asked.wording(), tally(asked.wording()).with(asked));
                if (seen.add(asked.wording())) {
                    change(asked.wording(), tally(asked.wording()).withVisitor());
                }
            }
            fail(visit);
        }
    }

    /** Words that were only chosen from a list were not searched for. */
    private void fail(Reading visit) {
        var asked = visit.asked().stream().map(Asked::wording).collect(Collectors.toSet());
        visit.attempts().stream()
                .filter(each -> each.outcome().failed())
                .map(Attempt::wording)
                .filter(Objects::nonNull)
                .filter(asked::contains)
                .forEach(wording -> change(wording, tally(wording).withFailure()));
    }

    private void articles(List<Reading> visits) {
        var own = new HashMap<ArticleKey, ArticleTally>();
        for (var visit : visits) {
            for (var opened : visit.opened()) {
                own.merge(
                        key(opened),
                        new ArticleTally(1, 1, opened.answered() ? 1 : 0),
                        (known, now) ->
                                new ArticleTally(
                                        known.opened() + 1,
                                        1,
                                        Math.max(known.answered(), now.answered())));
            }
        }
        own.forEach((key, tally) -> articles.merge(key, tally, ArticleTally::plus));
    }

    private void chosen(List<Reading> visits) {
        var own = new HashSet<Chosen>();
        for (var visit : visits) {
            for (var asked : visit.asked()) {
                if (asked.category() != null) {
                    own.add(new Chosen(asked.wording(), asked.category()));
                }
            }
        }
        own.forEach(each -> chosen.merge(each, 1, Integer::sum));
    }

    private static ArticleKey key(OpenedFor opened) {
        return new ArticleKey(opened.topic(), opened.language(), opened.article());
    }

    private WordingTally tally(long wording) {
        return wordings.getOrDefault(wording, WordingTally.NONE);
    }

    private void change(long wording, WordingTally now) {
        wordings.put(wording, now);
    }

    public Map<Long, WordingTally> wordings() {
        return wordings;
    }

    public Map<ArticleKey, ArticleTally> articles() {
        return articles;
    }

    Map<ArticleKey, ArticleTally> articlesOf(Set<Long> topics) {
        return articles.entrySet().stream()
                .filter(each -> topics.contains(each.getKey().topic()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many visitors. */
    public Map<Chosen, Integer> chosen() {
        return chosen;
    }

    /** By wording each way in which it was written; who wrote it in two is one of either. */
    public Map<Long, Map<String, Integer>> written() {
        return written;
    }

    /** How many visitors. */
    public Map<Reworded, Integer> reworded() {
        return reworded;
    }

    public Collection<Long> topics() {
        return topics;
    }
}
