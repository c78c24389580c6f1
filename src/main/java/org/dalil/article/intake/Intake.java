package org.dalil.article.intake;

import jakarta.inject.Singleton;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.article.Placements;
import org.dalil.article.revision.IncomingText;
import org.dalil.article.revision.IncomingTexts;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * The door for many articles at once, past review, on the authority of whoever keeps the articles
 * folder. What somebody changed since {@link Arrival#before} was read is not overwritten: all of
 * the arrivals are refused then, as for any other refusal of the database.
 */
@Singleton
public class Intake {
    private final Placements placements;
    private final IncomingTexts incoming;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditTrail trail;
    private final Clock clock;

    Intake(
            Placements placements,
            IncomingTexts incoming,
            Transactions transactions,
            Changes changes,
            AuditTrail trail,
            Clock clock) {
        this.placements = placements;
        this.incoming = incoming;
        this.transactions = transactions;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes the base hold what arrived, in one transaction; at most 100 at once, for the clock's
     * sake. The answer has the order of the arrivals.
     */
    public List<Arrived> take(List<Arrival> arrivals, Actor actor) {
        return transactions.write(
                () -> {
                    var ids = standings(arrivals, actor);
                    var texts = texts(arrivals, ids);
                    incoming.take(texts, actor);
                    ids.forEach(id -> changes.announce(ChangeKind.ARTICLE, id));
                    return arrived(ids, texts);
                });
    }

    private List<Long> standings(List<Arrival> arrivals, Actor actor) {
        var now = clock.instant();
        var fresh = new ArrayList<Article>();
        var known = new ArrayList<Article>();
        for (var arrival : arrivals) {
            if (arrival.before() == null) {
                fresh.add(fresh(arrival, now));
            } else {
                known.add(placed(arrival.before().article(), arrival));
            }
        }
        var saved = placements.add(fresh);
        placements.place(known);
        var ids = inOrder(arrivals, saved);
        describe(arrivals, ids, actor);
        return ids;
    }

    private static Article fresh(Arrival arrival, Instant now) {
        var standing = Objects.requireNonNull(arrival.standing(), "a new article has a standing");
        var by = standing.description();
        return new Article(
                null,
                arrival.ref(),
                by.kind(),
                standing.confidence(),
                standing.audience(),
                by.owner(),
                by.categoryId(),
                by.reviewBy(),
                now,
                now,
                null);
    }

    private static Article placed(Article article, Arrival arrival) {
        var standing = arrival.standing();
        return standing == null ? article : article.placed(standing);
    }

    private static List<Long> inOrder(List<Arrival> arrivals, List<Article> saved) {
        var next = saved.iterator();
        return arrivals.stream()
                .map(
                        arrival ->
                                arrival.before() == null
                                        ? Articles.idOf(next.next())
                                        : arrival.before().id())
                .toList();
    }

    private void describe(List<Arrival> arrivals, List<Long> ids, Actor actor) {
        var had = new ArrayList<Long>();
        var descriptions = new LinkedHashMap<Long, Description>();
        var created = new LinkedHashMap<Long, String>();
        var described = new LinkedHashMap<Long, String>();
        for (var i = 0; i < arrivals.size(); i++) {
            var arrival = arrivals.get(i);
            var standing = arrival.standing();
            if (arrival.before() == null) {
                created.put(ids.get(i), ""); // a path is made of the title
            } else if (standing != null) {
                had.add(ids.get(i));
                described.put(ids.get(i), standing.confidence() + " for " + standing.audience());
            }
            if (standing != null) {
                descriptions.put(ids.get(i), standing.description());
            }
        }
        placements.describe(had, descriptions);
        trail.record(actor, "created", Articles.SUBJECT, created);
        trail.record(actor, "described", Articles.SUBJECT, described);
    }

    private static List<IncomingText> texts(List<Arrival> arrivals, List<Long> ids) {
        var all = new ArrayList<IncomingText>();
        for (var i = 0; i < arrivals.size(); i++) {
            var held = arrivals.get(i).before();
            for (var text : arrivals.get(i).texts()) {
                var before = held == null ? null : held.texts().get(text.language());
                all.add(IncomingText.of(ids.get(i), before, text));
            }
        }
        return all;
    }

    private static List<Arrived> arrived(List<Long> ids, List<IncomingText> texts) {
        var arrived = new LinkedHashMap<Long, Arrived>();
        ids.forEach(id -> arrived.put(id, new Arrived(id, new LinkedHashMap<>())));
        texts.forEach(
                text ->
                        Objects.requireNonNull(arrived.get(text.article()))
                                .tokens()
                                .put(text.language(), text.token()));
        return List.copyOf(arrived.values());
    }
}
