package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Text;
import org.dalil.mail.outbox.Postman;
import org.dalil.testing.Dalil;
import org.dalil.testing.Postbox;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Set;

/** A text that a reviewer corrected stays its author's. */
@Tag("database")
@ExtendWith(Dalil.class)
class CorrectedTextsTest {
    private final Withdrawals withdrawals;
    private final Reviews reviews;
    private final ReviewLists lists;
    private final Overviews overviews;
    private final LiveArticles live;
    private final Drafts drafts;
    private final Handed handed;
    private final FourEyes fourEyes;
    private final Staff staff;

    CorrectedTextsTest(
            Withdrawals withdrawals,
            Reviews reviews,
            ReviewLists lists,
            Overviews overviews,
            LiveArticles live,
            Drafts drafts,
            Handed handed,
            FourEyes fourEyes,
            Staff staff) {
        this.withdrawals = withdrawals;
        this.reviews = reviews;
        this.lists = lists;
        this.overviews = overviews;
        this.live = live;
        this.drafts = drafts;
        this.handed = handed;
        this.fourEyes = fourEyes;
        this.staff = staff;
    }

    @BeforeEach
    void withTwoApprovers() {
        staff.omar();
        staff.mona();
    }

    private static Review twiceCorrected(
            long article, Handed handed, Reviews reviews, Staff staff) {
        var review = handed.forEveryone(article, "Corrected", "Teh text.", staff.huda());
        var once =
                reviews.correct(
                        review.revisionId(), new Text("Corrected", "", "The text."), staff.omar());
        return reviews.correct(
                once.revisionId(), new Text("Corrected", "", "The text!"), staff.omar());
    }

    private List<Long> toMend(Account account) {
        return overviews.returnedTo(account.id(), 100).stream().map(Overview::articleId).toList();
    }

    @Test
    void goesBackToItsAuthorAndNotToWhoCorrectedIt() {
        var article = handed.unwritten();
        var corrected = twiceCorrected(article, handed, reviews, staff);
        reviews.sendBack(corrected.revisionId(), Set.of(Reason.STYLE), "", staff.omar());

        var draft = drafts.of(article, Language.ENGLISH).orElseThrow();
        assertThat(draft.author()).isEqualTo("Huda");
        assertThat(draft.authorId()).isEqualTo(staff.huda().id());
        assertThat(draft.body()).isEqualTo("The text!");
        assertThat(toMend(staff.huda())).contains(article);
        assertThat(toMend(staff.omar())).doesNotContain(article);
        assertThat(overviews.countReturnedTo(staff.huda().id())).isPositive();
        assertThat(lists.returnedTo(staff.huda())).extracting("articleId").contains(article);
        assertThat(lists.returnedTo(staff.omar())).extracting("articleId").doesNotContain(article);

        // who corrected it wrote none of it, and approves it for readers
        var again = handed.again(article, staff.huda());
        assertThat(reviews.approve(Handed.now(again), staff.omar()).state())
                .isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void isADraftOfItsAuthorAgainWhereTheyWithdrawIt() {
        var article = handed.unwritten();
        var corrected = twiceCorrected(article, handed, reviews, staff);
        withdrawals.withdraw(corrected.revisionId(), staff.huda());
        var draft = drafts.of(article, Language.ENGLISH).orElseThrow();
        assertThat(draft.author()).isEqualTo("Huda");
        var again = handed.again(article, staff.huda());
        assertThat(fourEyes.needAnother(again, again.audience(), staff.omar())).isFalse();
        assertThat(fourEyes.needAnother(again, again.audience(), staff.huda())).isTrue();
    }

    @Test
    void letsAReviewerCorrectTheTextAndItsAuthorTakeTheirsBack() {
        var article = handed.unwritten();
        var review = handed.forEveryone(article, "Correct", "Teh text.", staff.huda());
        var mended =
                reviews.correct(
                        review.revisionId(), new Text("Correct", "", "The text."), staff.omar());
        assertThat(mended.correctsId()).isEqualTo(review.revisionId());
        assertThat(mended.claimedBy()).isEqualTo("Omar");
        refused(
                () -> reviews.approve(Handed.now(review), staff.mona()),
                ReviewRefused.Rule.CORRECTED);

        reviews.approve(Handed.now(mended), staff.omar()); // its writer is Huda still
        assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).body())
                .isEqualTo("The text.");
        refused(
                () -> withdrawals.takeBack(mended.revisionId(), staff.sami()),
                ReviewRefused.Rule.NOT_THE_AUTHOR);
        withdrawals.takeBack(mended.revisionId(), staff.huda());
        assertThat(drafts.of(article, Language.ENGLISH).orElseThrow().body())
                .isEqualTo("Teh text.");
        assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).body())
                .isEqualTo("The text.");
    }

    @Test
    void takesACorrectionThatWaitsOutOfReview() {
        var article = handed.unwritten();
        var review = handed.forEveryone(article, "Waits", "Mine.", staff.huda());
        var mended =
                reviews.correct(review.revisionId(), new Text("Waits", "", "Yours."), staff.omar());
        withdrawals.takeBack(mended.revisionId(), staff.huda());
        assertThat(lists.find(mended.revisionId()).orElseThrow().state())
                .isEqualTo(RevisionState.WITHDRAWN);
        assertThat(drafts.of(article, Language.ENGLISH).orElseThrow().body()).isEqualTo("Mine.");
        refused(
                () -> withdrawals.takeBack(mended.revisionId(), staff.huda()),
                ReviewRefused.Rule.DRAFT_EXISTS);
    }

    @Test
    void tellsItsAuthorByMail() {
        try (var postbox = new Postbox();
                var dalil = Dalil.start(postbox.settings())) {
            var others = dalil.getBean(Staff.class);
            others.mona();
            var his = dalil.getBean(Reviews.class);
            var written = dalil.getBean(Handed.class);
            var corrected = twiceCorrected(written.unwritten(), written, his, others);
            his.sendBack(corrected.revisionId(), Set.of(Reason.STYLE), "", others.omar());
            dalil.getBean(Postman.class).goesRound();
            assertThat(postbox.all())
                    .extracting(Postbox.Mail::to)
                    .containsExactly("huda@example.com");
        }
    }

    private static void refused(Runnable doing, ReviewRefused.Rule rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
