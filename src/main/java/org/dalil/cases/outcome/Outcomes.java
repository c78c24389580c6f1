package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.cases.CaseRefused.Rule;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.SupportCase;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The door to how cases end: with an article, a report, a reason why not, or later. An outcome can
 * be undone; of two that close one case at once, the second is told.
 */
@Singleton
public class Outcomes {
    private final Cases cases;
    private final CaseLinks links;
    private final Closings closings;
    private final Transactions transactions;
    private final AuditTrail trail;

    Outcomes(
            Cases cases,
            CaseLinks links,
            Closings closings,
            Transactions transactions,
            AuditTrail trail) {
        this.cases = cases;
        this.links = links;
        this.closings = closings;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** The same without a line beside the outcome. */
    public SupportCase end(long id, Ending ending, @Nullable Integer version, Actor actor) {
        return end(id, ending, "", version, actor);
    }

    /**
     * Closes a case, or says of one that was closed how it was solved. The same outcome again is no
     * fault.
     *
     * @param line what fixed it, kept with the case whatever its outcome; empty leaves what it has
     * @param version as in {@link Cases#reply}
     * @throws CaseRefused where it has another outcome, or the ending breaks a rule
     */
    public SupportCase end(
            long id, Ending ending, String line, @Nullable Integer version, Actor actor) {
        return transactions.write(
                () -> {
                    var now = cases.find(id);
                    return ending.isThatOf(now)
                            ? closings.note(now, line, version, actor)
                            : closings.end(
                                    id,
                                    closings.of(ending, line, List.of(id), actor),
                                    version,
                                    actor);
                });
    }

    /**
     * One outcome for several cases; a line becomes one report. All of them end, or none.
     *
     * @return those that did not stand so already
     * @throws CaseRefused that names all those which have another outcome
     */
    public List<SupportCase> end(List<Long> ids, Ending ending, String line, Actor actor) {
        return transactions.write(
                () -> {
                    var all = ids.stream().distinct().sorted().map(cases::find).toList();
                    requireUnsettled(all, ending);
                    var given = closings.of(ending, line, ids, actor);
                    var done = new ArrayList<SupportCase>();
                    for (var now : all) {
                        if (ending.isThatOf(now)) {
                            closings.note(now, line, null, actor);
                        } else {
                            done.add(closings.end(now.number(), given, null, actor));
                        }
                    }
                    return List.copyOf(done);
                });
    }

    private static void requireUnsettled(List<SupportCase> all, Ending ending) {
        var settled =
                all.stream()
                        .filter(now -> Closings.isSettled(now) && !ending.isThatOf(now))
                        .map(SupportCase::number)
                        .toList();
        if (!settled.isEmpty()) {
            throw new CaseRefused(Field.OUTCOME, Rule.SETTLED).of(settled);
        }
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
                    trail.record(actor, "outcome undone", Cases.SUBJECT, id, Closings.said(now));
                    var undone =
                            cases.change(id, version, each -> taken(each.undone(), isMadeHere));
                    return new Undone(undone, left);
                });
    }

    /**
     * The same for several at once. One that somebody changed since, or erased, is left as it is.
     *
     * @param seen the version of each as it was read
     */
    public UndoneCases undo(Map<Long, Integer> seen, Actor actor) {
        return transactions.write(
                () -> {
                    var undone = new ArrayList<SupportCase>();
                    var left = new ArrayList<Long>();
                    Long report = null;
                    for (var id : seen.keySet().stream().sorted().toList()) {
                        if (stands(id, seen.get(id))) {
                            var back = undo(id, seen.get(id), actor);
                            undone.add(back.standing());
                            report = back.report() == null ? report : back.report();
                        } else {
                            left.add(id);
                        }
                    }
                    return new UndoneCases(List.copyOf(undone), List.copyOf(left), report);
                });
    }

    private boolean stands(long id, @Nullable Integer version) {
        return cases.all(List.of(id)).stream()
                .anyMatch(
                        now ->
                                now.state() != CaseState.OPEN
                                        && Objects.equals(now.version(), version));
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
                    trail.record(actor, "reopened", Cases.SUBJECT, id, Closings.said(now));
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
}
