package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.text.Language;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What somebody handed in before: a second click finds it, and hands nothing in. */
@Singleton
class EarlierHandIns {
    private static final Set<RevisionState> GOING =
            EnumSet.of(RevisionState.IN_REVIEW, RevisionState.SCHEDULED, RevisionState.PUBLISHED);

    private final Revisions revisions;
    private final ReviewLine line;

    EarlierHandIns(Revisions revisions, ReviewLine line) {
        this.revisions = revisions;
        this.line = line;
    }

    /** This very text, where it was the last: it waits, or it is live or soon will be. */
    Optional<Review> last(
            long article, Language language, Text text, Audience audience, Account by) {
        return revisions.history(article, language).stream()
                .findFirst()
                .filter(last -> isGoing(last, text, audience, by))
                .map(last -> line.find(Revisions.idOf(last)));
    }

    /**
     * Made of this revision: it waits, or was live at once, or soon will be. What somebody else
     * approved has ended, and the revision itself is none that was made of it.
     */
    Optional<Review> madeOf(
            Revision old, long article, Language language, Audience audience, Account by) {
        return revisions.history(article, language).stream()
                .filter(each -> Revisions.idOf(each) != Revisions.idOf(old))
                .filter(each -> isGoing(each, old.text(), audience, by))
                .map(each -> line.find(Revisions.idOf(each)))
                .filter(each -> !isLive(each) || Objects.equals(each.decidedById(), by.id()))
                .findFirst();
    }

    private static boolean isGoing(Revision each, Text text, Audience audience, Account by) {
        return Objects.equals(each.authorId(), by.id())
                && each.text().equals(text)
                && each.audience() == audience
                && GOING.contains(each.state());
    }

    private static boolean isLive(Review review) {
        return review.state() == RevisionState.PUBLISHED;
    }
}
