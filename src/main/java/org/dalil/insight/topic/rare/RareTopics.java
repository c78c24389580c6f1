package org.dalil.insight.topic.rare;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets topics go that nobody asks for any more and that no editor ever had a hand in. Those of one
 * or two people lose what new words are placed by first, and stand as numbers alone; those of which
 * nothing is left that a page tells go whole. Totals of days do not hang on either.
 */
@Singleton
public class RareTopics {
    private static final int AT_ONCE = 500;

    /** Topics that are looked at in a turn; the next one goes on where this one ended. */
    private static final int MOST = 50_000;

    private final RareTopicRepository repository;
    private final Transactions transactions;
    private long last;

    RareTopics(RareTopicRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /**
     * Nothing may be placed meanwhile.
     *
     * @param silent no event and no word of it may be of this day or later
     * @param oldest the first day whose attempts are kept
     * @param stillOurs asked before each part
     */
    public synchronized void forget(LocalDate silent, LocalDate oldest, Runnable stillOurs) {
        for (var looked = 0; looked < MOST; looked += AT_ONCE) {
            var some = repository.next(last, silent, AT_ONCE);
            if (some.isEmpty()) {
                last = 0;
                return;
            }
            stillOurs.run();
            dissolve(some, silent);
            end(some, oldest);
            last = some.getLast();
        }
    }

    private void dissolve(Collection<Long> topics, LocalDate silent) {
        holding(
                repository.rare(topics, silent),
                held -> {
                    var rare = repository.rare(held, silent);
                    if (!rare.isEmpty()) {
                        repository.forgetStems(rare);
                        repository.forgetFounders(rare);
                    }
                });
    }

    private void end(Collection<Long> topics, LocalDate oldest) {
        holding(
                repository.over(topics, oldest),
                held -> {
                    var over = repository.over(held, oldest);
                    if (!over.isEmpty()) {
                        repository.forgetDays(over);
                        repository.forgetProposals(over);
                        repository.forgetWordings(over);
                        repository.forget(over);
                    }
                });
    }

    /** What was true before they were held is asked again. */
    private void holding(List<Long> topics, Consumer<List<Long>> deed) {
        if (!topics.isEmpty()) {
            transactions.write(
                    () -> {
                        var held = repository.hold(topics);
                        if (!held.isEmpty()) {
                            deed.accept(held);
                        }
                    });
        }
    }
}
