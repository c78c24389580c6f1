package org.dalil.article.arrangement;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.Articles;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.util.stream.Collectors;

/** Whose articles are whose: what somebody leaves behind goes on with somebody else. */
@Singleton
public class Owners {
    private final OwnerRepository repository;
    private final Accounts accounts;
    private final Transactions transactions;
    private final AuditTrail trail;

    Owners(
            OwnerRepository repository,
            Accounts accounts,
            Transactions transactions,
            AuditTrail trail) {
        this.repository = repository;
        this.accounts = accounts;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** How much this person is answerable for. */
    public Owned of(Account person) {
        return new Owned(repository.owned(person.email()).size(), repository.drafts(person.id()));
    }

    /**
     * @param drafts that they wrote in last
     */
    public record Owned(long articles, long drafts) {
        public boolean isNothing() {
            return articles == 0 && drafts == 0;
        }
    }

    /** Without an heir, who answers for an article mends what was sent back to who left. */
    public void leave(Account from, Actor actor) {
        transactions.write(
                () -> {
                    for (var text : repository.returned(from.id())) {
                        accounts.findActive(text.owner())
                                .filter(owner -> owner.id() != from.id())
                                .ifPresent(owner -> give(text, from, owner, actor));
                    }
                });
    }

    private void give(ReturnedText text, Account from, Account to, Actor actor) {
        repository.giveReturned(text.revisionId(), to.id());
        repository.giveDraft(text.translationId(), from.id(), to.id(), to.name());
        trail.record(actor, "handed over", "revision", text.revisionId(), "to " + to.id());
    }

    /**
     * Gives articles and drafts to somebody else. Who wrote in a draft stays its writer: whoever
     * approves it is still another one.
     */
    public void handOver(Account from, Account to, Actor actor) {
        transactions.write(
                () -> {
                    var owned = repository.owned(from.email());
                    repository.handOver(from.email(), to.email());
                    repository.handOverDrafts(from.id(), to.id(), to.name());
                    repository.handOverReturned(from.id(), to.id());
                    trail.record(
                            actor,
                            "handed over",
                            Articles.SUBJECT,
                            owned.stream().collect(Collectors.toMap(id -> id, _ -> "" + to.id())));
                });
    }
}
