package org.dalil.insight.proposal.rule;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which topics could be one. Each rule asks for at least half of a topic's own openings, cases or
 * for three people, so that a popular article, which many topics open a little, ties none together.
 */
public final class MergeRules {
    /** People or cases that must say so. */
    public static final int ENOUGH = 3;

    /** Topics of a language that one article may answer most of, before it says nothing. */
    static final int MOST_TOPICS = 2;

    private static final Comparator<Proposed> BY_EVIDENCE =
            Comparator.comparingInt(Proposed::evidence)
                    .reversed()
                    .thenComparing(Proposed::left)
                    .thenComparing(Proposed::right);

    private MergeRules() {}

    /**
     * Topics of two languages of which one article's texts each receive at least half of the
     * openings, from three visitors or more.
     *
     * @param opened all that was opened from these topics
     */
    public static List<Proposed> byTranslation(List<OpenedBy> opened) {
        var totals =
                opened.stream()
                        .collect(
                                groupingBy(
                                        each -> new Asked(each.root(), each.language()),
                                        summingLong(OpenedBy::opened)));
        var most = new TreeMap<Long, List<OpenedBy>>();
        for (var each : opened) {
            var total = totals.getOrDefault(new Asked(each.root(), each.language()), 0L);
            if (each.visitors() >= ENOUGH && 2 * each.opened() >= total) {
                most.computeIfAbsent(each.articleId(), _ -> new ArrayList<>()).add(each);
            }
        }
        var proposed = new HashMap<Pair, Proposed>();
        most.forEach((article, topics) -> translations(article, topics, proposed));
        return proposed.values().stream().sorted(BY_EVIDENCE).toList();
    }

    private record Asked(long root, String language) {}

    private record Pair(long left, long right) {}

    private static void translations(
            long article, List<OpenedBy> topics, Map<Pair, Proposed> proposed) {
        var byLanguage = topics.stream().collect(groupingBy(OpenedBy::language));
        if (byLanguage.values().stream().anyMatch(each -> each.size() > MOST_TOPICS)) {
            return;
        }
        for (var one : topics) {
            for (var other : topics) {
                if (one.language().compareTo(other.language()) < 0 && one.root() != other.root()) {
                    var evidence = (int) Math.min(one.visitors(), other.visitors());
                    add(
                            Proposed.merge(
                                    one.root(),
                                    other.root(),
                                    ProposalReason.TRANSLATION,
                                    evidence,
                                    article),
                            proposed);
                }
            }
        }
    }

    /**
     * Topics of each of which one article resolved three cases or more, and at least half of those
     * that any article resolved.
     */
    public static List<Proposed> byCases(List<ResolvedBy> resolved) {
        var totals =
                resolved.stream()
                        .collect(groupingBy(ResolvedBy::root, summingLong(ResolvedBy::cases)));
        var most =
                resolved.stream()
                        .filter(each -> each.cases() >= ENOUGH)
                        .filter(each -> 2 * each.cases() >= totals.getOrDefault(each.root(), 0L))
                        .collect(groupingBy(ResolvedBy::articleId, TreeMap::new, toList()));
        var proposed = new HashMap<Pair, Proposed>();
        most.values().removeIf(topics -> topics.size() > MOST_TOPICS); // it says too little of each
        most.forEach(
                (article, topics) -> {
                    for (var one : topics) {
                        for (var other : topics) {
                            if (one.root() < other.root()) {
                                var evidence = (int) Math.min(one.cases(), other.cases());
                                add(
                                        Proposed.merge(
                                                one.root(),
                                                other.root(),
                                                ProposalReason.CASES,
                                                evidence,
                                                article),
                                        proposed);
                            }
                        }
                    }
                });
        return proposed.values().stream().sorted(BY_EVIDENCE).toList();
    }

    /**
     * Topics of one language: three visitors failed with the one, and the other answered them.
     * Those of several ways of putting it are not added up: they may be one who tried them all.
     */
    public static List<Proposed> byRewording(List<RewordedTo> reworded) {
        var visitors =
                reworded.stream()
                        .filter(each -> each.fromRoot() != each.toRoot())
                        .collect(
                                groupingBy(
                                        each -> new Pair(each.fromRoot(), each.toRoot()),
                                        collectingAndThen(
                                                maxBy(comparing(RewordedTo::visitors)),
                                                most -> most.orElseThrow().visitors())));
        var proposed = new HashMap<Pair, Proposed>();
        visitors.forEach(
                (way, many) -> {
                    if (many >= ENOUGH) {
                        add(
                                Proposed.merge(
                                        way.left(),
                                        way.right(),
                                        ProposalReason.REWORDING,
                                        Math.toIntExact(many),
                                        null),
                                proposed);
                    }
                });
        return proposed.values().stream().sorted(BY_EVIDENCE).toList();
    }

    /** Of two articles that say the same the one that more people say it by. */
    private static void add(Proposed fresh, Map<Pair, Proposed> proposed) {
        proposed.merge(
                new Pair(fresh.left(), fresh.right()),
                fresh,
                (known, now) -> known.evidence() >= now.evidence() ? known : now);
    }
}
