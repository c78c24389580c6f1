package org.dalil.insight.attempt.reading;

import org.dalil.insight.attempt.Attempt;
import org.dalil.insight.attempt.reading.Reading.Asked;
import org.dalil.insight.attempt.reading.Reading.OpenedFor;
import org.dalil.insight.attempt.reading.Reading.Reworded;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is left of a visit once it is read. */
final class Summing {
    private final Map<Strand, Attempt> attempts = new HashMap<>();
    private final Collection<Strand> strands;
    private final List<Sought> searches;

    private Summing(Collection<Strand> strands, List<Sought> searches) {
        this.strands = strands;
        this.searches = searches;
        strands.forEach(each -> each.attempt().ifPresent(it -> attempts.put(each, it)));
    }

    static Reading up(Collection<Strand> strands, List<Sought> searches) {
        var summing = new Summing(strands, searches);
        return new Reading(
                strands.stream().map(summing.attempts::get).filter(Objects::nonNull).toList(),
                summing.asked(),
                summing.opened(),
                summing.reworded());
    }

    private List<Asked> asked() {
        return searches.stream()
                .filter(each -> each.isTyped() && wording(each) != null)
                .map(
                        each ->
                                new Asked(
                                        Objects.requireNonNull(wording(each)),
                                        each.text,
                                        each.strong,
                                        each.isOpened(),
                                        each.rank,
                                        each.category()))
                .toList();
    }

    private List<OpenedFor> opened() {
        var opened = new ArrayList<OpenedFor>();
        for (var strand : strands) {
            var attempt = attempts.get(strand);
            strand.openings().stream()
                    .filter(Opening::isFromSearch)
                    .map(Opening::article)
                    .distinct()
                    .forEach(
                            article ->
                                    opened.add(
                                            new OpenedFor(
                                                    strand.topic(),
                                                    strand.language(),
                                                    article,
                                                    answers(attempt, article))));
        }
        return opened;
    }

    /** One behind the other: nothing opened from the first, the second the last and answered. */
    private List<Reworded> reworded() {
        var reworded = new ArrayList<Reworded>();
        for (var at = 1; at < searches.size(); at++) {
            var from = searches.get(at - 1);
            var to = searches.get(at);
            if (failed(from) && answered(to) && from.language.equals(to.language)) {
                var left = wording(from);
                var right = wording(to);
                if (left != null && right != null && !left.equals(right)) {
                    reworded.add(new Reworded(left, right));
                }
            }
        }
        return reworded;
    }

    private boolean failed(Sought sought) {
        return sought.isTyped()
                && !sought.isOpened()
                && attempts.entrySet().stream()
                        .filter(each -> each.getKey().last() == sought)
                        .allMatch(each -> each.getValue().outcome().failed());
    }

    private boolean answered(Sought sought) {
        return sought.isTyped()
                && sought.isOpened()
                && attempts.entrySet().stream()
                        .anyMatch(
                                each ->
                                        each.getKey().last() == sought
                                                && each.getValue().isAnswered());
    }

    private static boolean answers(@Nullable Attempt attempt, long article) {
        return attempt != null
                && attempt.isAnswered()
                && Objects.equals(attempt.article(), article);
    }

    private static @Nullable Long wording(Sought sought) {
        return sought.place == null ? null : sought.place.wording();
    }
}
