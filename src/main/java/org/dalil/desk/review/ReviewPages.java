package org.dalil.desk.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.Articles;
import org.dalil.article.difference.TextDifference;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.Withdrawals;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.check.Besides;
import org.dalil.desk.check.Checks;
import org.dalil.desk.check.Written;
import org.dalil.desk.difference.Change;
import org.dalil.desk.difference.DiffLines;
import org.dalil.desk.effect.TextEffects;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.redaction.RedactionPart;
import org.dalil.desk.redaction.RedactionParts;
import org.dalil.desk.review.DeskReviewPage.Outcome;
import org.dalil.desk.review.DeskReviewPage.Problem;
import org.dalil.desk.review.DeskReviewPage.Taken;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes the page of one review, from how it stands and from what was typed. */
@Singleton
class ReviewPages {
    private final ReviewLists lists;
    private final Withdrawals withdrawals;
    private final Revisions revisions;
    private final Articles articles;
    private final Besides besides;
    private final Checks checks;
    private final Origins origins;
    private final RedactionParts redactions;
    private final Decisions decisions;
    private final Threads threads;
    private final TextEffects effects;
    private final ReviewWords words;

    ReviewPages(
            ReviewLists lists,
            Withdrawals withdrawals,
            Revisions revisions,
            Articles articles,
            Besides besides,
            Checks checks,
            Origins origins,
            RedactionParts redactions,
            Decisions decisions,
            Threads threads,
            TextEffects effects,
            ReviewWords words) {
        this.lists = lists;
        this.withdrawals = withdrawals;
        this.revisions = revisions;
        this.articles = articles;
        this.besides = besides;
        this.checks = checks;
        this.origins = origins;
        this.redactions = redactions;
        this.decisions = decisions;
        this.threads = threads;
        this.effects = effects;
        this.words = words;
    }

    DeskReviewPage page(
            DeskFrame frame,
            Review review,
            Typed typed,
            @Nullable ReviewFault fault,
            @Nullable String done,
            Account by,
            Language page) {
        var text = revisions.find(review.revisionId());
        var live = review.waits() ? lists.live(review) : over(review);
        var difference = TextDifference.of(live, text.text());
        var language = review.language();
        var written = written(review, text);
        var html = besides.preview(written);
        var decision = decisions.of(review, typed, fault, by, page);
        return new DeskReviewPage(
                frame,
                address(review),
                Words.of(review.title(), language),
                ReviewWords.languageName(language, page),
                language.code(),
                language.direction(),
                ReviewWords.chip(review.state()),
                review.author(),
                review.createdAt(),
                review.changeNote().isBlank() ? null : Words.of(review.changeNote(), language),
                difference.addedWords(),
                difference.removedWords(),
                live == null,
                review.minor(),
                review.missedItsTime(),
                "/desk/articles/" + review.articleId(),
                reviewer(by) ? lists.before(review).map(ReviewPages::address).orElse(null) : null,
                reviewer(by) ? lists.after(review).map(ReviewPages::address).orElse(null) : null,
                done,
                fault == null ? null : new Problem(fault.field(), words.fault(fault, page)),
                words.means(review, live, page),
                DiffLines.change("", difference, language),
                correction(review, text),
                review.waits() ? List.of() : effects.ofRevision(review.revisionId(), page, by),
                html,
                checks.of(written),
                origins.of(review.articleId(), by),
                redactions(review, text, typed, decision != null),
                taken(review, by),
                decision != null && review.claimedBy() == null,
                decision,
                decisions.whyNot(review, by, page),
                decision == null && !typed.words().isBlank() ? typed.words() : null,
                outcome(review, page),
                withdrawals.mayWithdraw(review, by),
                withdrawals.mayTakeBack(review, by),
                threads.of(review),
                typed.comment());
    }

    /** Who may not decide looks at it only. */
    private RedactionPart redactions(
            Review review, Revision text, Typed typed, boolean isDecidable) {
        var part =
                redactions.of(review.articleId(), review.language(), text.text(), typed.choices());
        return isDecidable ? part : part.closed();
    }

    static String address(Review review) {
        return "/desk/review/" + review.revisionId();
    }

    private Written written(Review review, Revision text) {
        return new Written(
                articles.find(review.articleId()),
                review.language(),
                text.audience(),
                text.title(),
                text.summary(),
                text.body());
    }

    private static boolean reviewer(Account by) {
        return by.may(Permission.REVIEW);
    }

    /** What a decided text was written over; what is live now may be itself. */
    private @Nullable Revision over(Review review) {
        return review.overId() == null ? null : revisions.find(review.overId());
    }

    /** What the reviewer changed in the author's text. */
    private @Nullable Change correction(Review review, Revision text) {
        if (review.correctsId() == null) {
            return null;
        }
        var before = revisions.find(review.correctsId());
        return DiffLines.change(
                review.author(), TextDifference.of(before, text.text()), review.language());
    }

    private static @Nullable Taken taken(Review review, Account by) {
        return review.claimedBy() == null || !review.waits()
                ? null
                : new Taken(review.claimedBy(), review.isClaimedBy(by.id()));
    }

    private @Nullable Outcome outcome(Review review, Language page) {
        if (review.waits()) {
            return null;
        }
        var reasons = review.reasons().stream().map(each -> Decisions.label(each)).toList();
        var said = Objects.requireNonNullElse(review.reasonWords(), "");
        return new Outcome(
                words.outcome(review, page),
                review.state() == RevisionState.RETURNED ? reasons : List.of(),
                Optional.of(said)
                        .filter(each -> !each.isBlank())
                        .map(each -> Words.of(each, review.language()))
                        .orElse(null));
    }
}
