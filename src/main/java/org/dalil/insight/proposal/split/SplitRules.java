package org.dalil.insight.proposal.split;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a topic is two: two groups of its wordings, each of three visitors and a fifth of all that
 * was opened, of which each gives four fifths of it to an article that is not the other's.
 */
public final class SplitRules {
    static final int ENOUGH = 3;

    private static final Comparator<WordingOpened> MOST_FIRST =
            Comparator.comparingLong(WordingOpened::visitors)
                    .reversed()
                    .thenComparing(WordingOpened::articleId);

    private SplitRules() {}

    /**
     * The largest first; fewer than two: it is one topic.
     *
     * @param opened of one topic
     */
    public static List<SplitGroup> groups(List<WordingOpened> opened) {
        var all = visitors(opened);
        var byWording =
                opened.stream()
                        .collect(groupingBy(WordingOpened::wordingId, TreeMap::new, toList()));
        var byArticle = new TreeMap<Long, Map<Long, List<WordingOpened>>>();
        byWording.forEach(
                (wording, rows) -> {
                    var most = rows.stream().min(MOST_FIRST).orElseThrow().articleId();
                    byArticle.computeIfAbsent(most, _ -> new TreeMap<>()).put(wording, rows);
                });
        return byArticle.entrySet().stream()
                .filter(each -> isApart(each.getKey(), rows(each.getValue()), all))
                .map(each -> group(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparingLong(SplitGroup::visitors)
                                .reversed()
                                .thenComparing(SplitGroup::article))
                .toList();
    }

    private static boolean isApart(long article, List<WordingOpened> rows, long all) {
        var own = visitors(rows.stream().filter(each -> each.articleId() == article).toList());
        var here = visitors(rows);
        return here >= ENOUGH && 5 * here >= all && 5 * own >= 4 * here;
    }

    private static SplitGroup group(long article, Map<Long, List<WordingOpened>> wordings) {
        var order =
                wordings.entrySet().stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Map.Entry<Long, List<WordingOpened>> each) ->
                                                        visitors(each.getValue()))
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        return new SplitGroup(article, visitors(rows(wordings)), order);
    }

    private static List<WordingOpened> rows(Map<Long, List<WordingOpened>> wordings) {
        return wordings.values().stream().flatMap(List::stream).toList();
    }

    private static long visitors(List<WordingOpened> rows) {
        return rows.stream().mapToLong(WordingOpened::visitors).sum();
    }
}
