package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.cases.CaseRefused.Rule;
import org.dalil.cases.CaseRules;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Gives a case its outcome; the caller stands in the transaction. */
@Singleton
class Closings {
    private final Cases cases;
    private final CaseLinks links;
    private final ResolutionReports reports;
    private final AuditTrail trail;
    private final Clock clock;

    Closings(
            Cases cases,
            CaseLinks links,
            ResolutionReports reports,
            AuditTrail trail,
            Clock clock) {
        this.cases = cases;
        this.links = links;
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What an ending comes to: the report of a line is made once.
     *
     * @param line what fixed it, or empty
     */
    record Given(Ending ending, @Nullable Long article, String line) {}

    Given of(Ending ending, String beside, List<Long> ids, Actor actor) {
        return switch (ending) {
            case Ending.Linked(_, var article) -> {
                links.requireArticle(article);
                yield new Given(ending, article, checked(beside));
            }
            case Ending.Fixed(var line) -> {
                var words = required(line);
                var about = cases.whole(ids.getFirst());
                yield new Given(ending, reports.write(about, ids, words, actor), words);
            }
            case Ending.OneOff _, Ending.NoValue _, Ending.Private _, Ending.PutOff _ ->
                    new Given(ending, null, checked(beside));
        };
    }

    SupportCase end(long id, Given given, @Nullable Integer version, Actor actor) {
        return cases.change(id, version, now -> ended(now, given, actor));
    }

    private SupportCase ended(SupportCase now, Given given, Actor actor) {
        if (isSettled(now)) {
            throw new CaseRefused(Field.OUTCOME, Rule.SETTLED);
        }
        var mine = now.assigneeId() == null ? now.assignedTo(actor.accountId()) : now;
        var article = given.article();
        var done =
                switch (given.ending()) {
                    case Ending.PutOff() -> mine.putOff(clock.instant());
                    case Ending.OneOff() -> ended(mine, Outcome.ONE_OFF, null);
                    case Ending.NoValue() -> ended(mine, Outcome.NO_VALUE, null);
                    case Ending.Private() -> ended(mine, Outcome.PRIVATE, null);
                    case Ending.Linked(var kind, _) -> linked(mine, kind, article, actor);
                    case Ending.Fixed _ -> linked(mine, LinkKind.CREATED_FROM, article, actor);
                };
        trail.record(actor, "closed", Cases.SUBJECT, now.number(), said(done));
        return given.line().isEmpty() ? done : done.resolvedWith(given.line());
    }

    /** Of a case that stands so already: only what fixed it may be news. */
    SupportCase note(SupportCase now, String line, @Nullable Integer version, Actor actor) {
        var words = checked(line);
        if (words.isEmpty() || words.equals(now.resolution())) {
            return now;
        }
        trail.record(actor, "said what fixed it", Cases.SUBJECT, now.number(), "");
        return cases.change(now.number(), version, each -> each.resolvedWith(words));
    }

    static boolean isSettled(SupportCase now) {
        return now.state() == CaseState.CLOSED && now.outcome() != null;
    }

    static String said(SupportCase now) {
        return now.outcome() == null ? "outcome put off" : now.outcome().name();
    }

    private SupportCase linked(
            SupportCase now, LinkKind kind, @Nullable Long article, Actor actor) {
        links.connect(now.number(), kind, Objects.requireNonNull(article), actor);
        return ended(now, kind.outcome(), article);
    }

    private SupportCase ended(SupportCase now, Outcome how, @Nullable Long article) {
        return now.ended(how, article, clock.instant());
    }

    private static String checked(String line) {
        return line.isBlank() ? "" : required(line);
    }

    private static String required(String line) {
        return CaseRules.checked(Field.RESOLUTION, line, CaseRules.LONGEST_RESOLUTION);
    }
}
