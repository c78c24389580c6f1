package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.translation.Translations;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

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
     * Saves it and does what was asked, in one: what is handed in is this text and no other. A
     * second click is no second hand-in.
     *
     * @return where to go on
     */
    String take(Place place, Typed typed, Account writer) {
        return transactions.write(
                () -> {
                    var done = typed.isHandedIn() ? handedIn(place, typed, writer) : null;
                    if (done != null) {
                        return after(place, done);
                    }
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
        return after(place, review);
    }

    /** Without a draft of one's own what is live already may have been so for long. */
    private @Nullable Review handedIn(Place place, Typed typed, Account writer) {
        return handIns.handedIn(
                        place.id(), place.language(), typed.text(), typed.audience(), writer)
                .filter(review -> typed.version() != null || review.waits())
                .orElse(null);
    }

    private static String after(Place place, Review review) {
        return place.head() + (review.waits() ? "?done=handed-in" : "?done=published");
    }
}
