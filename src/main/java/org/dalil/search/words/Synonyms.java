package org.dalil.search.words;

import static org.dalil.search.words.SynonymRefused.Rule.NO_RIGHT;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.search.words.Concerns.Side;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The door to synonyms: who keeps articles writes them, and search goes by them as soon as the
 * change clock says so, on every node, without a new index.
 */
@Singleton
public class Synonyms {
    /** Of one language. */
    public static final int MOST = 1000;

    /** On one side. */
    public static final int MOST_EXPRESSIONS = 10;

    /** Of an expression. */
    public static final int MOST_WORDS = 5;

    /** An expression, in characters. */
    public static final int LONGEST = 80;

    /** A side as it is typed, in characters; with room for spaces and empty lines. */
    public static final int LONGEST_SIDE = 5 * MOST_EXPRESSIONS * LONGEST;

    private final SynonymRepository repository;
    private final SynonymRules rules;
    private final Transactions transactions;
    private final SynonymTrail trail;

    Synonyms(
            SynonymRepository repository,
            SynonymRules rules,
            Transactions transactions,
            Changes changes,
            AuditTrail trail) {
        this.repository = repository;
        this.rules = rules;
        this.transactions = transactions;
        this.trail = new SynonymTrail(trail, changes);
    }

    /** All of them, by language, in the order they were added. */
    public Wordlist all() {
        return new Wordlist(repository.inOrder().stream().map(SynonymRow::synonym).toList());
    }

    public Synonym read(long id) {
        return all().synonyms().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchSynonym(id));
    }

    /**
     * What it would be, without keeping it.
     *
     * @param id of the one it takes the place of, or 0
     * @throws SynonymRefused where a rule is broken
     */
    public Synonym tried(long id, SynonymWish wish, Account by) {
        require(by);
        var others = all().without(id);
        return rules.checked(id, wish, language -> rules.ways(others, language));
    }

    /**
     * @return its number
     */
    public long add(SynonymWish wish, Account by) {
        require(by);
        return addAll(actor(by), "added", adding -> adding.add(wish));
    }

    public void change(long id, SynonymWish wish, Account by) {
        require(by);
        var _ =
                written(
                        () -> {
                            var before = read(id);
                            var after = tried(id, wish, by);
                            repository.update(SynonymRow.of(after));
                            trail.tellChanged(actor(by), before, after);
                            return id;
                        });
    }

    public void remove(long id, Account by) {
        require(by);
        var _ =
                written(
                        () -> {
                            var gone = read(id);
                            repository.remove(id);
                            trail.tell(actor(by), "removed", gone);
                            return id;
                        });
    }

    /**
     * Several in one transaction, and one change of the clock.
     *
     * @param deed as the audit trail says it: {@code imported}
     * @param work gets a way to add one; where that is refused the others may go on
     */
    public <T> T addAll(Actor by, String deed, Function<Adding, T> work) {
        return written(
                () -> {
                    var ways = new HashMap<Language, Ways>();
                    var known = all();
                    return work.apply(wish -> add(wish, by, deed, each -> ways(each, ways, known)));
                });
    }

    /**
     * The same without keeping any.
     *
     * @param work as in {@link #addAll}; the numbers that it is given are nobody's
     * @param fresh is told of each that would be kept
     */
    public <T> T tryAll(Function<Adding, T> work, Consumer<Synonym> fresh) {
        var ways = new HashMap<Language, Ways>();
        var known = all();
        return work.apply(
                wish -> {
                    var checked = checked(wish, each -> ways(each, ways, known));
                    fresh.accept(checked);
                    return checked.id();
                });
    }

    /** Whether this call, inside {@link #addAll}, is the first ever to ask. */
    public boolean isFirst() {
        return repository.seed() == 1;
    }

    /** In which queries these have a say, or those they take the place of. */
    public Concerns concerns(List<Synonym> tried, Wordlist now) {
        var ids = tried.stream().map(Synonym::id).collect(Collectors.toSet());
        var before = now.synonyms().stream().filter(each -> ids.contains(each.id()));
        return new Concerns(
                Stream.concat(tried.stream(), before)
                        .collect(Collectors.groupingBy(Synonym::language))
                        .entrySet()
                        .stream()
                        .map(each -> Side.of(each.getValue(), rules.analysis(each.getKey())))
                        .toList());
    }

    private Ways ways(Language language, Map<Language, Ways> begun, Wordlist known) {
        return begun.computeIfAbsent(language, _ -> rules.ways(known, language));
    }

    private long add(SynonymWish wish, Actor by, String deed, Function<Language, Ways> ways) {
        var checked = checked(wish, ways);
        var row = repository.save(SynonymRow.of(checked));
        var kept = checked.numbered(Objects.requireNonNull(row.id()));
        trail.tell(by, deed, kept);
        return kept.id();
    }

    /** The next one that is checked stands beside it. */
    private Synonym checked(SynonymWish wish, Function<Language, Ways> ways) {
        var checked = rules.checked(0, wish, ways);
        ways.apply(checked.language()).add(checked);
        return checked;
    }

    private <T> T written(Supplier<T> work) {
        return transactions.write(
                () -> {
                    repository.lock();
                    return work.get();
                });
    }

    private static Actor actor(Account by) {
        return new Actor(by.id(), by.name());
    }

    /**
     * @throws SynonymRefused where this person may not change any
     */
    public void require(Account by) {
        if (!by.may(Permission.KEEP_ARTICLES)) {
            throw SynonymRefused.whole(NO_RIGHT);
        }
    }
}
