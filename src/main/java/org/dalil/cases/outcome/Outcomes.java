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
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The door to how cases end: with an article, a report, a reason why not, or later. An outcome can
 * be undone; of two that close one case at once, the second is told.
 */
@Singleton
public class Outcomes {
    private final Cases cases;
    private final CaseLinks links;
    private final ResolutionReports reports;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Outcomes(
            Cases cases,
            CaseLinks links,
            ResolutionReports reports,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.cases = cases;
        this.links = links;
        this.reports = reports;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Closes a case, or says of one that was closed how it was solved. The same outcome again is no
     * fault.
     *
     * @param version as in {@link Cases#reply}
     * @throws CaseRefused where it has another outcome, or the ending breaks a rule
     */
    public SupportCase end(long id, Ending ending, @Nullable Integer version, Actor actor) {
        return transactions.write(
                () -> {
                    var now = cases.find(id);
                    return ending.isThatOf(now)
                            ? now
                            : ended(id, given(ending, List.of(id), actor), version, actor);
                });
    }

    /** One outcome for several cases; a line becomes one report. All of them end, or none. */
    public List<SupportCase> end(List<Long> ids, Ending ending, Actor actor) {
        return transactions.write(
                () -> {
                    var given = given(ending, ids, actor);
                    var done = new ArrayList<SupportCase>();
                    for (var id : ids.stream().distinct().sorted().toList()) {
                        var now = cases.find(id);
                        done.add(ending.isThatOf(now) ? now : ended(id, given, null, actor));
                    }
                    return List.copyOf(done);
                });
    }

    /**
     * Takes the last outcome back, its link and the report that was made for it, unless somebody
     * worked on that; a case that owes an outcome is open again.
     */
    public Undone undo(long id, @Nullable Integer version, Actor actor) {
        return transactions.write(
                () -> {
                    var now = cases.find(id);
                    if (now.state() == CaseState.OPEN) {
                        throw new CaseRefused(Field.OUTCOME, Rule.NOT_CLOSED);
                    }
                    var isMadeHere = links.isMadeFor(now);
                    var left = links.takeBack(now, actor);
                    trail.record(actor, "outcome undone", Cases.SUBJECT, id, said(now));
                    var undone =
                            cases.change(
                                    id, version, each -> taken(each.undone(), isMadeHere));
                    return new Undone(undone, left);
                });
    }

    /**
     * Opens a case again, whether it was closed or owed an outcome; one that is open stays so. What
     * was written from it is no part of that and stays; an article that did not resolve it is no
     * longer said to have.
     */
    public SupportCase reopen(long id, Actor actor) {
        return transactions.write(
                () -> {
                    var now = cases.find(id);
                    if (now.state() == CaseState.OPEN) {
                        return now;
                    }
                    var isMadeHere = links.isMadeFor(now);
                    links.loosen(now, actor);
                    trail.record(actor, "reopened", Cases.SUBJECT, id, said(now));
                    return cases.change(id, null, each -> taken(each.reopened(), isMadeHere));
                });
    }

    /** The line of a report stands in the report; what came from elsewhere stands here alone. */
    private static SupportCase taken(SupportCase back, boolean isMadeHere) {
        return isMadeHere ? back.resolvedWith("") : back;
    }

    /**
     * Links an article, at any time. To a case that owes its outcome that is the outcome.
     *
     * @throws CaseRefused for an article that is not there, or archived
     */
    public SupportCase link(long id, LinkKind kind, long article, Actor actor) {
        return transactions.write(
                () -> {
                    var now = cases.find(id);
                    if (now.state() == CaseState.OWING) {
                        return end(id, new Ending.Linked(kind, article), null, actor);
                    }
                    links.requireArticle(article);
                    links.connect(id, kind, article, actor);
                    return now;
                });
    }

    /** Takes a link away; the one that is the case's outcome goes by {@link #undo}. */
    public void unlink(long id, LinkKind kind, long article, Actor actor) {
        transactions.write(
                () -> {
                    var now = cases.find(id);
                    if (now.outcome() == kind.outcome()
                            && Objects.equals(now.outcomeArticleId(), article)) {
                        throw new CaseRefused(Field.OUTCOME, Rule.SETTLED);
                    }
                    links.unlink(id, kind, article, actor);
                });
    }

    /** What an ending comes to: the report of a line is made once. */
    private record Given(Ending ending, @Nullable Long article) {}

    private Given given(Ending ending, List<Long> ids, Actor actor) {
        return switch (ending) {
            case Ending.Linked(_, var article) -> {
                links.requireArticle(article);
                yield new Given(ending, article);
            }
            case Ending.Fixed(var line) -> {
                var words = CaseRules.checked(Field.RESOLUTION, line, CaseRules.LONGEST_RESOLUTION);
                yield new Given(
                        new Ending.Fixed(words),
                        reports.write(cases.whole(ids.getFirst()), ids, words, actor));
            }
            case Ending.OneOff _, Ending.NoValue _, Ending.Private _, Ending.PutOff _ ->
                    new Given(ending, null);
        };
    }

    private SupportCase ended(long id, Given given, @Nullable Integer version, Actor actor) {
        var article = given.article();
        return cases.change(
                id,
                version,
                now -> {
                    if (now.state() == CaseState.CLOSED && now.outcome() != null) {
                        throw new CaseRefused(Field.OUTCOME, Rule.SETTLED);
                    }
                    var mine = now.assigneeId() == null ? now.assignedTo(actor.accountId()) : now;
                    var done =
                            switch (given.ending()) {
                                case Ending.PutOff() -> mine.putOff(clock.instant());
                                case Ending.OneOff() -> ended(mine, Outcome.ONE_OFF, null);
                                case Ending.NoValue() -> ended(mine, Outcome.NO_VALUE, null);
                                case Ending.Private() -> ended(mine, Outcome.PRIVATE, null);
                                case Ending.Linked(var kind, var to) -> {
                                    links.connect(id, kind, to, actor);
                                    yield ended(mine, kind.outcome(), to);
                                }
                                case Ending.Fixed(var line) -> {
                                    links.connect(
                                            id,
                                            LinkKind.CREATED_FROM,
                                            Objects.requireNonNull(article),
                                            actor);
                                    yield ended(mine, Outcome.CREATED_FROM, article)
                                            .resolvedWith(line);
                                }
                            };
                    trail.record(actor, "closed", Cases.SUBJECT, id, said(done));
                    return done;
                });
    }

    private SupportCase ended(SupportCase now, Outcome how, @Nullable Long article) {
        return now.ended(how, article, clock.instant());
    }

    private static String said(SupportCase now) {
        return now.outcome() == null ? "outcome put off" : now.outcome().name();
    }
}
