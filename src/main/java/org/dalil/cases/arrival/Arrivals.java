package org.dalil.cases.arrival;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.ArticleLink;
import org.dalil.cases.CaseParts;
import org.dalil.cases.CaseReply;
import org.dalil.cases.LinkKind;
import org.dalil.cases.outcome.CaseLinks;
import org.dalil.database.Transactions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The door for many cases at once, as another system has them. */
@Singleton
public class Arrivals {
    /** One statement and one commit for so many. */
    public static final int BATCH = 500;

    private final ArrivingCaseRepository arriving;
    private final CaseParts parts;
    private final CaseLinks links;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Arrivals(
            ArrivingCaseRepository arriving,
            CaseParts parts,
            CaseLinks links,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.arriving = arriving;
        this.parts = parts;
        this.links = links;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes in those of a batch that are not known by their reference; all from one source, each
     * held to {@link org.dalil.cases.CaseRules} before.
     *
     * @return how many were new
     */
    public int take(String source, List<Arriving> batch, Actor actor) {
        var byReference = new LinkedHashMap<String, Arriving>();
        for (var each : batch) {
            byReference.putIfAbsent(
                    Objects.requireNonNull(each.fresh().reference(), "a reference"), each);
        }
        return transactions.write(() -> add(source, byReference, actor));
    }

    /** Says in the trail that an import was made; a line for each case would say no more. */
    public void finish(String source, int fresh, Actor actor) {
        transactions.write(
                () -> trail.record(actor, "imported", "cases", 0, fresh + " cases of " + source));
    }

    private int add(String source, Map<String, Arriving> byReference, Actor actor) {
        var known = new HashSet<>(arriving.known(source, List.copyOf(byReference.keySet())));
        var fresh = new LinkedHashMap<>(byReference);
        fresh.keySet().removeAll(known);
        if (fresh.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        var rows = new ArrayList<ArrivingCase>();
        fresh.forEach((reference, each) -> rows.add(ArrivingCase.of(each, reference, now)));
        arriving.add(rows);
        addParts(source, fresh, now, actor);
        return fresh.size();
    }

    private void addParts(String source, Map<String, Arriving> fresh, Instant now, Actor actor) {
        var numbers = new HashMap<String, Long>();
        arriving.numbers(source, List.copyOf(fresh.keySet()))
                .forEach(each -> numbers.put(each.reference(), each.id()));
        var words = new LinkedHashMap<Long, List<String>>();
        var replies = new ArrayList<CaseReply>();
        var linked = new ArrayList<ArticleLink>();
        fresh.forEach(
                (reference, each) -> {
                    long id = Objects.requireNonNull(numbers.get(reference), "it was just added");
                    var at = Objects.requireNonNullElse(each.closedAt(), now);
                    words.put(id, each.fresh().searches());
                    if (!each.reply().isEmpty()) {
                        replies.add(new CaseReply(null, id, each.reply(), null, actor.name(), at));
                    }
                    if (each.outcome() != null && each.article() != null) {
                        var kind = LinkKind.valueOf(each.outcome().name());
                        linked.add(
                                new ArticleLink(id, each.article(), kind, null, actor.name(), at));
                    }
                });
        parts.addSearches(words);
        parts.addReplies(replies);
        links.add(linked);
    }
}
