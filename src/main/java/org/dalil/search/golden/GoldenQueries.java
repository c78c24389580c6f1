package org.dalil.search.golden;

import static org.dalil.search.golden.GoldenRefused.Rule.NO_RIGHT;

import io.micronaut.data.exceptions.DataAccessException;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The door to golden queries: who keeps articles writes them and keeps what a run says. */
@Singleton
public class GoldenQueries {
    /** A run asks each of them. */
    public static final int MOST = 200;

    public static final int LONGEST = 200;

    private static final String SUBJECT = "golden query";

    private final GoldenRepository repository;
    private final GoldenRules rules;
    private final Ranks ranks;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    GoldenQueries(
            GoldenRepository repository,
            GoldenRules rules,
            Ranks ranks,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.ranks = ranks;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, by language and query. */
    public List<GoldenQuery> all() {
        return repository.inOrder().stream().map(GoldenRow::golden).toList();
    }

    /**
     * @return its number
     * @throws GoldenRefused where a rule is broken
     */
    public long add(GoldenWish wish, Account by) {
        require(by);
        try {
            return transactions.write(() -> added(wish, actor(by)));
        } catch (DataAccessException wrong) {
            throw Clash.of(wrong);
        }
    }

    public void remove(long id, Account by) {
        require(by);
        transactions.write(
                () -> {
                    if (repository.remove(id) == 0) {
                        throw new NoSuchGoldenQuery(id);
                    }
                    trail.record(actor(by), "removed", SUBJECT, id, "");
                });
    }

    /** Where each one's article stands now; each is one search. */
    public Map<Long, Rank> run(List<GoldenQuery> queries) {
        var found = new LinkedHashMap<Long, Rank>();
        queries.forEach(each -> found.put(each.id(), ranks.now(each)));
        return found;
    }

    /** Asks them all and keeps what it says: what the next run is compared with. */
    public void keepRun(Account by) {
        require(by);
        var found = run(all());
        transactions.write(
                () -> {
                    var now = clock.instant();
                    found.forEach(
                            (id, rank) -> repository.keep(id, rank.where(), rank.place(), now));
                    trail.record(actor(by), "run kept", SUBJECT, 0, found.size() + " queries");
                });
    }

    private long added(GoldenWish wish, Actor by) {
        rules.await(wish);
        var checked = rules.checked(wish, repository.inOrder());
        long id = Objects.requireNonNull(repository.save(checked).id());
        var detail = checked.language() + ", article " + checked.articleId();
        trail.record(by, "added", SUBJECT, id, detail);
        return id;
    }

    private static Actor actor(Account by) {
        return new Actor(by.id(), by.name());
    }

    private static void require(Account by) {
        if (!by.may(Permission.KEEP_ARTICLES)) {
            throw new GoldenRefused(NO_RIGHT);
        }
    }
}
