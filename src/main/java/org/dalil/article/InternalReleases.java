package org.dalil.article;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.util.Objects;

/**
 * The door by which a text for staff goes live at once, without a review: knowledge must not wait.
 * Never past what everyone reads: that stays until a reviewer has decided.
 */
@Singleton
public class InternalReleases {
    private final Articles articles;
    private final Revisions revisions;
    private final Transactions transactions;

    InternalReleases(Articles articles, Revisions revisions, Transactions transactions) {
        this.articles = articles;
        this.revisions = revisions;
        this.transactions = transactions;
    }

    /** Whether nobody but staff reads this text today. */
    public boolean isPossible(long article, Language language) {
        var found = articles.find(article);
        return found.confidence() != Confidence.ARCHIVED
                && (found.audience() == Audience.INTERNAL
                        || revisions
                                .live(article, language)
                                .map(live -> live.audience() == Audience.INTERNAL)
                                .orElse(true));
    }

    /**
     * Freezes the draft and makes it live for staff.
     *
     * @param resolved whether it says how to solve its issue; the article is then no work in
     *     progress any more
     * @throws RevisionRefused where others than staff read the text today, or there is no draft
     */
    public Revision publish(
            long article,
            Language language,
            boolean minor,
            String changeNote,
            boolean resolved,
            Actor actor) {
        return transactions.write(
                () -> {
                    if (!isPossible(article, language)) {
                        throw new RevisionRefused(
                                "article %d in %s is not for staff alone"
                                        .formatted(article, language));
                    }
                    var revision =
                            revisions.handIn(
                                    article, language, Audience.INTERNAL, minor, changeNote, actor);
                    if (resolved
                            && articles.find(article).confidence() == Confidence.WORK_IN_PROGRESS) {
                        articles.advance(article, new Step.Resolve(), actor);
                    }
                    return revisions.publish(Objects.requireNonNull(revision.id()), actor);
                });
    }
}
