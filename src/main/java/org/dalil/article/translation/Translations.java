package org.dalil.article.translation;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.Articles;
import org.dalil.article.translation.TranslationRefused.Rule;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;

/** The door to translations as translations: what they were made from, and what lacks one. */
@Singleton
public class Translations {
    /** Nobody translates so many; the list says which are read most of these. */
    public static final int MOST_NEEDS = 20_000;

    private final OriginRepository repository;
    private final Articles articles;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditTrail trail;

    Translations(
            OriginRepository repository,
            Articles articles,
            Transactions transactions,
            Changes changes,
            AuditTrail trail) {
        this.repository = repository;
        this.articles = articles;
        this.transactions = transactions;
        this.changes = changes;
        this.trail = trail;
    }

    /** What the live text was made from; empty where nobody said, or it is an original. */
    public Optional<Origin> ofLive(long article, Language language) {
        return repository.ofLive(article, language.code());
    }

    /** The same of the working copy. */
    public Optional<Origin> ofDraft(long article, Language language) {
        return repository.ofDraft(article, language.code());
    }

    /**
     * From now on the working copy is a translation of this revision.
     *
     * @param source a revision of the same article in another language; any other changes nothing
     */
    public void follow(long article, Language language, long source) {
        transactions.write(() -> repository.follow(article, language.code(), source));
    }

    /**
     * Whether this person may say of a translation that it is still right: whoever answers for the
     * article, and whoever approves texts.
     */
    public boolean mayConfirm(long article, Account by) {
        return by.may(Permission.REVIEW)
                || by.email().equalsIgnoreCase(articles.find(article).owner());
    }

    /**
     * Somebody has compared it with the original: nothing has to be changed.
     *
     * @param seen the revision of the original that they looked at
     */
    public void confirm(long article, Language language, long seen, Account by) {
        if (!mayConfirm(article, by)) {
            throw new TranslationRefused(Rule.NO_RIGHT);
        }
        transactions.write(
                () -> {
                    var origin =
                            ofLive(article, language)
                                    .filter(Origin::behind)
                                    .orElseThrow(() -> new TranslationRefused(Rule.NOT_BEHIND));
                    var newest = origin.newest();
                    if (newest == null || newest != seen) {
                        throw new TranslationRefused(Rule.MOVED);
                    }
                    if (repository.confirm(origin.translationId(), origin.madeFrom(), newest)
                            == 0) {
                        throw new TranslationRefused(Rule.MOVED);
                    }
                    changes.announce(ChangeKind.ARTICLE, article);
                    trail.record(
                            new Actor(by.id(), by.name()),
                            "translation confirmed",
                            "article",
                            article,
                            "%s is right for revision %d".formatted(language, newest));
                });
    }

    /** Articles without a text in this language; one with several others is there several times. */
    public List<Need> missing(Language language) {
        return repository.missing(language.code(), MOST_NEEDS);
    }

    /** Articles whose text in this language is behind. */
    public List<Need> outdated(Language language) {
        return repository.outdated(language.code(), MOST_NEEDS);
    }
}
