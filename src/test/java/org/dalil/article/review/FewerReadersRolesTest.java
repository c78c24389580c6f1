package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.article.review.ReviewRefused.Rule.TAKES_FROM_READERS;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.care.Archives;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.preview.NoSuchPreview;
import org.dalil.article.preview.PreviewRefused;
import org.dalil.article.preview.Previews;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Set;

/** The scenarios of docs/roles.md on who lets out a text, and takes it from readers. */
@Tag("database")
@ExtendWith(Dalil.class)
class FewerReadersRolesTest {
    private final Reviews reviews;
    private final LiveArticles live;
    private final Handed handed;
    private final Staff staff;

    FewerReadersRolesTest(Reviews reviews, LiveArticles live, Handed handed, Staff staff) {
        this.reviews = reviews;
        this.live = live;
        this.handed = handed;
        this.staff = staff;
    }

    @BeforeEach
    void withTwoApprovers() {
        staff.mona();
        staff.omar();
    }

    @Test
    void r26NobodyTakesATextFromReadersAloneUnlessTheyKeepArticles(
            Previews previews, Revisions revisions) {
        var article = forEveryoneAndLive();
        var open = revisions.live(article, Language.ENGLISH).orElseThrow();
        previews.ofRevision(open, article, Language.ENGLISH, staff.omar(), previews.asking());
        var narrower = internal(article, "For staff", staff.omar());
        refused(() -> reviews.approve(forStaff(narrower), staff.omar()), TAKES_FROM_READERS);
        assertThat(live.translations(article, Audience.PUBLIC)).hasSize(1);
        assertThat(previews.of(article, Language.ENGLISH).getFirst().revokedAt()).isNull();

        reviews.approve(forStaff(narrower), staff.mona());
        assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();
        assertThat(previews.of(article, Language.ENGLISH).getFirst().revokedAt()).isNotNull();
        var mended = internal(article, "For staff, and mended", staff.omar());
        assertThat(reviews.approve(forStaff(mended), staff.omar()).state())
                .as("no reader loses it")
                .isEqualTo(RevisionState.PUBLISHED);

        var asked = forEveryoneAndLive();
        var wider = handed.forEveryone(asked, "Asked for everyone", "Text.", staff.huda());
        refused(() -> reviews.approve(forStaff(wider), staff.omar()), TAKES_FROM_READERS);
        assertThat(live.translations(asked, Audience.PUBLIC)).hasSize(1);
        reviews.approve(forStaff(wider), staff.nour());
        assertThat(live.translations(asked, Audience.PUBLIC)).isEmpty();

        var other = internal(forEveryoneAndLive(), "For staff", staff.nour());
        assertThat(reviews.approve(forStaff(other), staff.nour()).state())
                .isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void r27WhatNobodyApprovedIsShownAsWhatIsLiveAndWhatWasSentBackOrWithdrawnByAReviewerAlone(
            Previews previews, Revisions revisions, Withdrawals withdrawals, Archives archives) {
        var article = forEveryoneAndLive();
        var mended = handed.forEveryone(article, "Mended", "New text.", staff.huda()).revisionId();
        assertThat(previews.mayShow(revisions.find(mended), article, staff.huda())).isTrue();
        var path =
                previews.ofRevision(
                        revisions.find(mended),
                        article,
                        Language.ENGLISH,
                        staff.huda(),
                        previews.asking());
        var secret = path.substring(Previews.PATH.length());
        assertThat(previews.open(secret).text().title()).isEqualTo("Mended");

        reviews.sendBack(mended, Set.of(Reason.AUDIENCE), "", staff.omar());
        forAReviewerAlone(previews, revisions, mended, article);
        assertThat(previews.mayShowDraft(article, Language.ENGLISH, staff.huda())).isFalse();
        assertThat(previews.mayShowDraft(article, Language.ENGLISH, staff.omar())).isTrue();
        assertThatThrownBy(() -> previews.open(secret)).isInstanceOf(NoSuchPreview.class);
        assertThatThrownBy(
                        () ->
                                previews.ofRevision(
                                        revisions.find(mended),
                                        article,
                                        Language.ENGLISH,
                                        staff.huda(),
                                        previews.asking()))
                .isInstanceOf(PreviewRefused.class);

        var again = handed.again(article, staff.huda()).revisionId();
        assertThat(previews.mayShow(revisions.find(again), article, staff.huda())).isTrue();
        withdrawals.withdraw(again, staff.huda());
        forAReviewerAlone(previews, revisions, again, article);

        var live = revisions.live(article, Language.ENGLISH).orElseThrow();
        assertThat(previews.mayShow(live, article, staff.huda())).isTrue();
        archives.archive(article, "Old", null, staff.nour());
        forAReviewerAlone(previews, revisions, Revisions.idOf(live), article);

        var partly = forEveryoneAndLive();
        reviews.approve(forStaff(arabic(partly, Audience.INTERNAL)), staff.omar());
        var asked = arabic(partly, Audience.PUBLIC).revisionId();
        forAReviewerAlone(previews, revisions, asked, partly);
    }

    private Review arabic(long article, Audience audience) {
        return handed.handIn(
                article, Language.ARABIC, "نص " + audience, "نص", audience, staff.huda());
    }

    private void forAReviewerAlone(
            Previews previews, Revisions revisions, long revision, long article) {
        assertThat(previews.mayShow(revisions.find(revision), article, staff.huda())).isFalse();
        assertThat(previews.mayShow(revisions.find(revision), article, staff.omar())).isTrue();
    }

    private long forEveryoneAndLive() {
        var article = handed.unwritten();
        var review = handed.forEveryone(article, "Open", "Text.", staff.huda());
        reviews.approve(Handed.now(review), staff.mona());
        return article;
    }

    private static Approval forStaff(Review review) {
        return new Approval(
                review.revisionId(), review.publishedRevisionId(), Audience.INTERNAL, null, false);
    }

    private Review internal(long article, String title, Account by) {
        return handed.handIn(article, Language.ENGLISH, title, "Text.", Audience.INTERNAL, by);
    }

    private static void refused(Runnable doing, ReviewRefused.Rule rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
