package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.NOTHING_CHANGED;
import static org.dalil.article.review.ReviewRefused.Rule.PERSONAL_DATA;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.article.Confidence;
import org.dalil.article.difference.TextDifference;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/**
 * Where a revision enters the review, and where two kinds need not wait: text for staff of an
 * article that nobody validated, and mended typing errors of who may publish.
 */
@Singleton
class Entrance {
    /** Added and removed words of a mended typing error; above, a change is looked at. */
    static final int MINOR = 20;

    private final Revisions revisions;
    private final ReviewRepository repository;
    private final Publications publications;
    private final Redactions redactions;
    private final Clock clock;

    Entrance(
            Revisions revisions,
            ReviewRepository repository,
            Publications publications,
            Redactions redactions,
            Clock clock) {
        this.revisions = revisions;
        this.repository = repository;
        this.publications = publications;
        this.redactions = redactions;
        this.clock = clock;
    }

    /** Measures what was handed in; live at once where it need not wait. */
    Review enter(Revision revision, Account by) {
        var id = Revisions.idOf(revision);
        var review = measured(id, revision, null);
        if (isForStaffAtOnce(review) || isMended(review, by)) {
            repository.decide(id, by.id(), by.name(), clock.instant());
            publications.publishUnreviewed(review, revision, Rights.actor(by));
        }
        return repository.find(id).orElseThrow();
    }

    /**
     * @param corrects whose text is mended in it
     */
    Review measured(long id, Revision revision, @Nullable Long corrects) {
        var review = repository.find(id).orElseThrow();
        var live = live(review);
        var change = TextDifference.of(live, revision.text());
        if (live != null && change.isNone() && isForTheSame(review, live)) {
            throw new ReviewRefused(NOTHING_CHANGED);
        }
        repository.handedIn(
                id,
                review.publishedRevisionId(),
                corrects,
                corrects == null
                        ? review.authorId()
                        : repository.find(corrects).map(Review::menderId).orElse(null),
                change.addedWords(),
                change.removedWords());
        return repository.find(id).orElseThrow();
    }

    /** Whether so few words differ from what is live that it may be a mended typing error. */
    boolean isMinor(Review review, Text text) {
        var live = live(review);
        if (live == null) {
            return false;
        }
        var change = TextDifference.of(live, text);
        return change.addedWords() + change.removedWords() <= MINOR;
    }

    /** Nothing goes to others than staff before its list of personal data is confirmed. */
    void requireRedacted(long article, Language language, Text text, Audience audience) {
        if (audience != Audience.INTERNAL
                && !redactions.list(article, language, text).isConfirmed()) {
            throw new ReviewRefused(PERSONAL_DATA);
        }
    }

    @Nullable Revision live(Review review) {
        var published = review.publishedRevisionId();
        return published == null ? null : revisions.find(published);
    }

    /** Knowledge must not wait; but nothing is taken from readers who have it. */
    private boolean isForStaffAtOnce(Review review) {
        return review.audience() == Audience.INTERNAL
                && needNotWait(review.confidence(), review.articleAudience(), live(review))
                && !isAnotherScheduled(review.articleId(), review.language());
    }

    /** It would replace at its time what went live meanwhile without anybody who knew. */
    boolean isAnotherScheduled(long article, Language language) {
        return repository.countScheduled(article, language.code()) > 0;
    }

    /**
     * @param live what is live of the text now
     */
    static boolean needNotWait(Confidence confidence, Audience article, @Nullable Revision live) {
        return confidence != Confidence.VALIDATED
                && confidence != Confidence.ARCHIVED
                && (live == null
                        || Audience.narrower(article, live.audience()) == Audience.INTERNAL);
    }

    private boolean isMended(Review review, Account by) {
        var live = live(review);
        return review.minor()
                && by.may(Permission.REVIEW)
                && live != null
                && review.audience() == live.audience()
                && words(review) <= MINOR
                && !isAnotherScheduled(review.articleId(), review.language());
    }

    private static boolean isForTheSame(Review review, Revision live) {
        return review.audience() == live.audience()
                && !Publications.isWider(review.audience(), review.articleAudience());
    }

    private static int words(Review review) {
        var added = review.addedWords();
        var removed = review.removedWords();
        return (added == null ? 0 : added) + (removed == null ? 0 : removed);
    }
}
