package org.dalil.insight.wording;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * The door to words that people searched for. They leave it only where three visitors typed them,
 * or where they belong to a case that whoever asks may open.
 */
@Singleton
public class Wordings {
    private final WordingRepository repository;
    private final ClosedCases cases;
    private final Transactions transactions;

    Wordings(WordingRepository repository, ClosedCases cases, Transactions transactions) {
        this.repository = repository;
        this.cases = cases;
        this.transactions = transactions;
    }

    /** Nothing for words of too few, as for words that never were. */
    public Optional<Wording> shown(long id, Account who) {
        return Optional.ofNullable(shown(List.of(id), who).get(id));
    }

    /** The same of many, by number. */
    public Map<Long, Wording> shown(Collection<Long> ids, Account who) {
        var told = told(ids);
        var ofCases = new HashSet<Long>();
        if (cases.mayOpen(who)) {
            var rare = told.values().stream().filter(each -> !each.isCommon());
            Parts.of(rare.map(Wording::number).toList())
                    .forEach(some -> ofCases.addAll(repository.ofCases(some)));
        }
        told.values().removeIf(each -> !each.isCommon() && !ofCases.contains(each.number()));
        return told;
    }

    /** What enough people typed, by number, whoever looks. */
    public Map<Long, Wording> common(Collection<Long> ids) {
        var told = told(ids);
        told.values().removeIf(each -> !each.isCommon());
        return told;
    }

    private Map<Long, Wording> told(Collection<Long> ids) {
        var told = new HashMap<Long, Wording>();
        for (var some : Parts.of(ids)) {
            repository.told(some).forEach(each -> told.put(each.number(), each));
        }
        return told;
    }

    /** Those of enough visitors, as the query orders them. */
    public List<WordingCount> top(WordingQuery query, Account who) {
        if (!who.may(Permission.SEE_INSIGHT)) {
            return List.of();
        }
        var language = query.language() == null ? "" : query.language().code();
        var from = query.from();
        var to = query.to();
        var most = query.most();
        return switch (query.order()) {
            case MOST_SEARCHED -> repository.mostSearched(from, to, language, most);
            case MOST_WEAK -> repository.mostWeak(from, to, language, most);
            case MOST_UNOPENED -> repository.mostUnopened(from, to, language, most);
            case MOST_FAILED -> repository.mostFailed(from, to, language, most);
        };
    }

    /**
     * Of a topic and of all that is joined to it.
     *
     * @param root what stands for them
     * @param language searched in; null: any
     */
    public TopicWordings ofTopic(
            long root,
            LocalDate from,
            LocalDate to,
            @Nullable Language language,
            int most,
            Account who) {
        if (!who.may(Permission.SEE_INSIGHT)) {
            return new TopicWordings(List.of(), 0);
        }
        var internal = cases.mayOpen(who);
        var code = language == null ? "" : language.code();
        return new TopicWordings(
                repository.ofTopic(root, from, to, code, internal, most),
                repository.rare(root, from, to, code, internal));
    }

    /** By their digests, for the computing of a day: nothing of it is for anybody's eyes. */
    public Map<String, Wording> known(Collection<String> digests) {
        var known = new HashMap<String, Wording>();
        for (var some : Parts.of(digests)) {
            repository.known(some).forEach(each -> known.put(each.digest(), each));
        }
        return known;
    }

    /** Those of these that say something, for the computing of a day as well. */
    public List<Wording> placed(Collection<Long> ids) {
        return Parts.of(ids).stream().flatMap(some -> repository.placed(some).stream()).toList();
    }

    /** One that founds a topic: not for anybody's eyes either. */
    public Wording founding(long id) {
        return repository.findById(id).orElseThrow();
    }

    /** Keeps words for good. */
    public Wording add(Wording fresh) {
        return transactions.write(() -> repository.save(fresh));
    }

    /**
     * Words that were emptied and are typed again.
     *
     * @param typed what all ways to write them have in common, by number
     */
    public void tell(Map<Long, String> typed) {
        if (!typed.isEmpty()) {
            transactions.write(() -> typed.forEach(this::fill));
        }
    }

    private void fill(long id, String words) {
        if (repository.fill(id, words) > 0) {
            repository.noneAsShown(id);
        }
    }

    /**
     * Adds up words whose day was counted anew.
     *
     * @param typed on this day
     * @param touched those, and what the day held before
     */
    public void count(LocalDate day, Collection<Long> typed, Collection<Long> touched) {
        transactions.write(
                () -> {
                    Parts.of(touched).forEach(repository::addUp);
                    for (var some : Parts.of(typed)) {
                        repository.lastOn(day, some);
                        repository.firstOn(day, some);
                    }
                });
    }

    /** Empties what too few typed and nobody any more; where it belongs stays known. */
    public int empty(LocalDate before) {
        return transactions.write(() -> repository.empty(before));
    }

    /**
     * Lets go what could still be tried out of words that too few typed and that are emptied: typed
     * again they are new.
     *
     * @param stillOurs asked before each part
     */
    public void unname(LocalDate before, Runnable stillOurs) {
        inParts(
                after -> repository.emptied(before, after, Parts.AT_ONCE),
                repository::unname,
                stillOurs);
    }

    /**
     * Forgets that there were words of too few, where nothing that is kept was counted by them.
     *
     * @param stillOurs asked before each part
     */
    public void forgetRare(LocalDate before, Runnable stillOurs) {
        inParts(
                after -> repository.rare(before, after, Parts.AT_ONCE),
                some -> repository.forgetRare(some, before),
                stillOurs);
    }

    /** A transaction for each part, one after the other by number. */
    private void inParts(
            LongFunction<List<Long>> next, Consumer<List<Long>> deed, Runnable stillOurs) {
        for (var some = next.apply(0); !some.isEmpty(); some = next.apply(some.getLast())) {
            stillOurs.run();
            var part = some;
            transactions.write(() -> deed.accept(part));
        }
    }

    /** Empties these where too few typed them: what they were taken from is erased. */
    public void forget(Collection<String> digests) {
        transactions.write(() -> Parts.of(digests).forEach(repository::empty));
    }
}
