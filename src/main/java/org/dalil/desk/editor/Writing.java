package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.translation.Translations;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;

/** What becomes of a text that was written: a draft, a revision in review, or a live text. */
@Singleton
class Writing {
    private final Drafts drafts;
    private final HandIns handIns;
    private final Translations translations;
    private final Transactions transactions;

    Writing(Drafts drafts, HandIns handIns, Translations translations, Transactions transactions) {
        this.drafts = drafts;
        this.handIns = handIns;
        this.translations = translations;
        this.transactions = transactions;
    }

    /** Saves the draft; see {@link Drafts#save}. */
    Draft save(Place place, Typed typed, Account writer) {
        var actor = new Actor(writer.id(), writer.name());
        return transactions.write(
                () -> {
                    var draft =
                            drafts.save(
                                    place.id(),
                                    place.language(),
                                    typed.text(),
                                    typed.version(),
                                    actor);
                    if (typed.source() != null) {
                        translations.follow(place.id(), place.language(), typed.source());
                    }
                    return draft;
                });
    }

    /**
     * Saves it and does what was asked, in one: what is handed in is this text and no other.
     *
     * @return where to go on
     */
    String take(Place place, Typed typed, Account writer) {
        return transactions.write(
                () -> {
                    save(place, typed, writer);
                    return typed.isHandedIn() ? handIn(place, typed, writer) : place.editor();
                });
    }

    private String handIn(Place place, Typed typed, Account writer) {
        var review =
                handIns.handIn(
                        place.id(),
                        place.language(),
                        typed.audience(),
                        typed.minor(),
                        typed.note(),
                        writer);
        return place.head() + (review.waits() ? "?done=handed-in" : "?done=published");
    }
}
