package org.dalil.insight.attempt.rule;

import org.dalil.insight.attempt.rule.Step.Elsewhere;
import org.dalil.insight.attempt.rule.Step.Open;
import org.dalil.insight.attempt.rule.Step.Search;
import org.dalil.insight.attempt.rule.Step.Sent;
import org.dalil.insight.attempt.rule.Step.Vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that one visit has to say on one topic in one language, in order. */
public record Evidence(List<Step> steps) {
    /** Within it the next search is the same put anew, whatever its words. */
    static final Duration AT_ONCE = Duration.ofSeconds(60);

    /** Within it only one that has something in common with the first. */
    static final Duration SOON = Duration.ofMinutes(5);

    public Evidence {
        steps = List.copyOf(steps);
    }

    /** Openings alone (a landing, browsing by category) are none. */
    public boolean isAttempt() {
        return has(step -> step instanceof Search || step instanceof Vote || step instanceof Sent);
    }

    boolean has(Predicate<Step> what) {
        return steps.stream().anyMatch(what);
    }

    boolean hasOpenings() {
        return has(Open.class::isInstance);
    }

    public Optional<Vote> lastVote() {
        return last(Vote.class::isInstance) < 0
                ? Optional.empty()
                : Optional.of((Vote) steps.get(last(Vote.class::isInstance)));
    }

    /** From where another article was opened after a last vote that said no; or nothing. */
    Optional<Evidence> afterNo() {
        var no = last(Vote.class::isInstance);
        if (no < 0 || ((Vote) steps.get(no)).yes()) {
            return Optional.empty();
        }
        var article = ((Vote) steps.get(no)).article();
        for (var at = no + 1; at < steps.size(); at++) {
            if (steps.get(at) instanceof Open open && open.article() != article) {
                return Optional.of(from(at));
            }
        }
        return Optional.empty();
    }

    /**
     * What the last evidence is: from the first search behind the last opening that was not the
     * end, because a search on the topic came after it. None was: all of it. After a no, only from
     * the other article on.
     */
    Evidence lastPart() {
        var left = afterNo().orElse(this);
        var opened = false;
        var start = 0;
        for (var at = 0; at < left.steps.size(); at++) {
            switch (left.steps.get(at)) {
                case Open _ -> opened = true;
                case Search _ -> {
                    start = opened ? at : start;
                    opened = false;
                }
                case Vote _, Step.Contact _, Sent _, Elsewhere _, Step.Aside _ -> {}
            }
        }
        return left.from(start);
    }

    /** Nothing was good enough to open: after a strong search it was asked anew or in person. */
    boolean wasAskedAnew() {
        for (var at = 0; at < steps.size(); at++) {
            if (steps.get(at) instanceof Search(var strong, var then)
                    && strong
                    && from(at + 1).goesOnFrom(then)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOnFrom(Instant then) {
        return has(Step.Contact.class::isInstance) || isRewording(then);
    }

    /** Whether the next search of the visit is, before anything is opened. */
    private boolean isRewording(Instant then) {
        for (var step : steps) {
            switch (step) {
                case Search(_, var at) -> {
                    return !at.isAfter(then.plus(SOON));
                }
                case Elsewhere(var at, var akin) -> {
                    return !at.isAfter(then.plus(akin ? SOON : AT_ONCE));
                }
                case Open _, Step.Aside _ -> {
                    return false;
                }
                case Vote _, Step.Contact _, Sent _ -> {}
            }
        }
        return false;
    }

    private int last(Predicate<Step> what) {
        for (var at = steps.size() - 1; at >= 0; at--) {
            if (what.test(steps.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private Evidence from(int start) {
        return new Evidence(steps.subList(start, steps.size()));
    }
}
