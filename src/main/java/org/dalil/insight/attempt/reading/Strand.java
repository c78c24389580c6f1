package org.dalil.insight.attempt.reading;

import org.dalil.insight.attempt.Attempt;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.attempt.rule.Evidence;
import org.dalil.insight.attempt.rule.OutcomeRules;
import org.dalil.insight.attempt.rule.Step;
import org.dalil.insight.attempt.rule.Step.Open;
import org.dalil.insight.attempt.rule.Step.Vote;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a visit has so far on one topic, joined topics together, in one language. */
final class Strand {
    private final List<Step> steps = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private final Instant began;
    private final Language language;
    private long topic;
    private @Nullable Sought last;
    private @Nullable Long caseId;

    Strand(Known.Place place, Language language, Instant began) {
        this.topic = place.topic();
        this.language = language;
        this.began = began;
    }

    /** The leaf is that of the last words. */
    void search(Sought sought, Known.Place place) {
        steps.add(new Step.Search(sought.strong, sought.at));
        topic = place.topic();
        last = sought;
    }

    void open(Opening opening, Instant at) {
        steps.add(new Open(opening.article(), opening.dwell(), at));
        openings.add(opening);
    }

    void add(Step step) {
        steps.add(step);
    }

    void send(long sent) {
        steps.add(new Step.Sent());
        caseId = sent;
    }

    void takeBack(long article) {
        steps.removeIf(step -> step instanceof Vote vote && vote.article() == article);
    }

    boolean opened(long article) {
        return openings.stream().anyMatch(each -> each.article() == article);
    }

    List<Opening> openings() {
        return openings;
    }

    long topic() {
        return topic;
    }

    Language language() {
        return language;
    }

    @Nullable Sought last() {
        return last;
    }

    /** Nothing where there are openings alone. */
    Optional<Attempt> attempt() {
        var evidence = new Evidence(steps);
        if (!evidence.isAttempt()) {
            return Optional.empty();
        }
        var outcome = OutcomeRules.of(evidence);
        var decisive = decisive(evidence, outcome);
        return Optional.of(
                new Attempt(
                        topic,
                        language,
                        began,
                        outcome,
                        last == null || last.place == null ? null : last.place.wording(),
                        article(evidence, outcome, decisive),
                        decisive == null ? null : decisive.place(),
                        last == null ? List.of() : last.shown(),
                        caseId));
    }

    private @Nullable Opening decisive(Evidence evidence, Outcome outcome) {
        var voted = voted(evidence, outcome);
        return openings.reversed().stream()
                .filter(each -> voted == null || each.article() == voted)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long article(
            Evidence evidence, Outcome outcome, @Nullable Opening decisive) {
        var voted = voted(evidence, outcome);
        return voted != null ? voted : decisive == null ? null : (Long) decisive.article();
    }

    private static @Nullable Long voted(Evidence evidence, Outcome outcome) {
        return switch (outcome) {
            case HELPED, UNHELPFUL -> evidence.lastVote().map(Vote::article).orElse(null);
            case CASE, READ, NO_MATCH, NO_CLICK, UNCLEAR -> null;
        };
    }
}
