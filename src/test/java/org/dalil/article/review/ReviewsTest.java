package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.AuditTrail;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Set;

@Tag("database")
@ExtendWith(Dalil.class)
class ReviewsTest {
    private final HandIns handIns;
    private final Reviews reviews;
    private final Claims claims;
    private final ReviewLists lists;
    private final ReviewComments comments;
    private final Articles articles;
    private final LiveArticles live;
    private final Revisions revisions;
    private final Drafts drafts;
    private final AuditTrail trail;
    private final Handed handed;
    private final Staff staff;

    ReviewsTest(
            HandIns handIns,
            Reviews reviews,
            Claims claims,
            ReviewLists lists,
            ReviewComments comments,
            Articles articles,
            LiveArticles live,
            Revisions revisions,
            Drafts drafts,
            AuditTrail trail,
            Handed handed,
            Staff staff) {
        this.handIns = handIns;
        this.reviews = reviews;
        this.claims = claims;
        this.lists = lists;
        this.comments = comments;
        this.articles = articles;
        this.live = live;
        this.revisions = revisions;
        this.drafts = drafts;
        this.trail = trail;
        this.handed = handed;
        this.staff = staff;
    }

    @BeforeEach
    void withTwoApprovers() {
        staff.omar();
        staff.mona();
    }

    @Test
    void givesASentBackTextToItsAuthorAsADraftWithTheReasons() {
        var article = handed.unwritten();
        var review = handed.forEveryone(article, "Sent back", "All I wrote.", staff.huda());
        var back =
                reviews.sendBack(
                        review.revisionId(),
                        Set.of(Reason.UNCLEAR, Reason.INCOMPLETE),
                        " Which key? ",
                        staff.omar());

        assertThat(back.state()).isEqualTo(RevisionState.RETURNED);
        assertThat(back.reasons()).containsExactly(Reason.INCOMPLETE, Reason.UNCLEAR);
        assertThat(back.reasonWords()).isEqualTo("Which key?");
        var draft = drafts.of(article, Language.ENGLISH).orElseThrow();
        assertThat(draft.text()).isEqualTo(new Text("Sent back", "", "All I wrote."));
        assertThat(draft.author()).isEqualTo("Huda");
        assertThat(lists.returnedTo(staff.huda())).extracting("articleId").contains(article);
        assertThat(lists.returnedTo(staff.sami())).extracting("articleId").doesNotContain(article);

        handed.forEveryone(article, "Sent back", "All I wrote, and the key.", staff.huda());
        assertThat(lists.returnedTo(staff.huda())).extracting("articleId").doesNotContain(article);
    }

    @Test
    void losesNeitherTextWhereAnotherDraftWasBegun() {
        var article = handed.unwritten();
        var review = handed.forEveryone(article, "One", "Handed in.", staff.huda());
        handed.write(article, Language.ENGLISH, "Two", "Begun since.", staff.sami());
        reviews.sendBack(review.revisionId(), Set.of(Reason.STYLE), "", staff.omar());

        assertThat(drafts.of(article, Language.ENGLISH).orElseThrow().body())
                .isEqualTo("Begun since.");
        assertThat(revisions.history(article, Language.ENGLISH))
                .extracting(Revision::body)
                .containsExactly("Handed in.");
    }

    @Test
    void wantsAReasonAndNamesWhatIsTooLong() {
        var review = handed.forEveryone(handed.unwritten(), "Why", "x", staff.huda());
        var id = review.revisionId();
        refused(
                () -> reviews.sendBack(id, Set.of(), " ", staff.omar()),
                ReviewRefused.Rule.NO_REASON);
        refused(
                () -> reviews.sendBack(id, Set.of(), "x".repeat(2001), staff.omar()),
                ReviewRefused.Rule.REASON_LONG);
        assertThat(reviews.sendBack(id, Set.of(), "Words alone.", staff.omar()).reasonWords())
                .isEqualTo("Words alone.");
    }

    @Test
    void keepsAReviewForWhoTookItUntilSomebodyTakesItOver() {
        var review = handed.forEveryone(handed.unwritten(), "Claimed", "x", staff.huda());
        var id = review.revisionId();
        claims.claim(id, false, staff.omar());
        assertThatThrownBy(() -> reviews.approve(Handed.now(review), staff.mona()))
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> {
                            assertThat(refused.rule()).isEqualTo(ReviewRefused.Rule.CLAIMED);
                            assertThat(refused.who()).isEqualTo("Omar");
                        });
        refused(() -> claims.claim(id, false, staff.mona()), ReviewRefused.Rule.CLAIMED);
        claims.claim(id, true, staff.mona());
        claims.release(id, staff.omar()); // no longer his to release
        refused(
                () -> reviews.approve(Handed.now(review), staff.omar()),
                ReviewRefused.Rule.CLAIMED);
        claims.release(id, staff.mona());
        reviews.approve(Handed.now(review), staff.omar());
    }

    @Test
    void asksAgainWhereTheLiveTextMovedOrANewerRevisionWaits() {
        var article = handed.unwritten();
        var first = handed.forEveryone(article, "Live", "One.", staff.huda());
        var second = handed.forEveryone(article, "Live", "Two.", staff.huda());
        refused(
                () -> reviews.approve(Handed.now(first), staff.omar()),
                ReviewRefused.Rule.NEWER_WAITS);
        var knowing = new Approval(first.revisionId(), null, Audience.PUBLIC, null, true);
        reviews.approve(knowing, staff.omar());
        refused(
                () -> reviews.approve(Handed.now(second), staff.omar()),
                ReviewRefused.Rule.LIVE_MOVED);
        reviews.approve(Handed.now(lists.find(second.revisionId()).orElseThrow()), staff.omar());
        assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).body()).isEqualTo("Two.");
        refused(
                () -> reviews.approve(knowing, staff.omar()), // superseded by now
                ReviewRefused.Rule.DECIDED);
    }

    @Test
    void restoresAnOlderTextAsANewRevision() {
        var article = handed.unwritten();
        var first = handed.forEveryone(article, "Restore", "One.", staff.huda());
        reviews.approve(Handed.now(first), staff.omar());
        reviews.approve(
                Handed.now(handed.forEveryone(article, "Restore", "Two.", staff.huda())),
                staff.omar());
        var restored = handIns.restore(first.revisionId(), "One was right", staff.sami());
        assertThat(restored.number()).isEqualTo(3);
        assertThat(restored.state()).isEqualTo(RevisionState.IN_REVIEW);
        assertThat(handIns.restore(first.revisionId(), "", staff.sami()).revisionId())
                .as("a double click")
                .isEqualTo(restored.revisionId());
        assertThat(handIns.restore(first.revisionId(), "", staff.huda()).number())
                .as("of somebody else")
                .isEqualTo(4);
        reviews.approve(
                new Approval(
                        restored.revisionId(),
                        restored.publishedRevisionId(),
                        Audience.PUBLIC,
                        null,
                        true),
                staff.omar());
        assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).body()).isEqualTo("One.");
        refused(
                () -> handIns.restore(restored.revisionId(), "", staff.sami()),
                ReviewRefused.Rule.NOTHING_CHANGED);
    }

    @Test
    void aDoubleClickRestoresATextForStaffOnce() {
        var article = handed.unwritten();
        var first = forStaff(article, "One.");
        forStaff(article, "Two.");
        var restored = handIns.restore(first.revisionId(), "", staff.sami());
        assertThat(restored.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(handIns.restore(first.revisionId(), "", staff.sami())).isEqualTo(restored);
    }

    private Review forStaff(long article, String body) {
        return handed.handIn(
                article, Language.ENGLISH, "Staff", body, Audience.INTERNAL, staff.huda());
    }

    @Test
    void showsHowLongHowMuchAndWhoseInTheQueue() {
        var article = handed.unwritten();
        reviews.approve(
                Handed.now(handed.forEveryone(article, "Queue", "one two three", staff.huda())),
                staff.omar());
        var review = handed.forEveryone(article, "Queue", "one two four five", staff.huda());
        assertThat(lists.waiting(1000))
                .filteredOn(each -> each.revisionId() == review.revisionId())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.addedWords()).isEqualTo(2);
                            assertThat(each.removedWords()).isEqualTo(1);
                            assertThat(each.author()).isEqualTo("Huda");
                        });
        assertThat(lists.waiting(1000))
                .extracting(Review::createdAt)
                .isSortedAccordingTo(java.util.Comparator.naturalOrder());
    }

    @Test
    void keepsOneThreadOfCommentsThroughAllRevisions() {
        var article = handed.unwritten();
        var first = handed.forEveryone(article, "Thread", "One.", staff.huda());
        var translation = first.translationId();
        comments.say(translation, first.revisionId(), " Why the key? ", staff.omar());
        reviews.sendBack(first.revisionId(), Set.of(Reason.UNCLEAR), "", staff.omar());
        comments.say(translation, null, "سؤال جيد", staff.huda());
        assertThat(comments.of(translation))
                .extracting("author", "body")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Omar", "Why the key?"),
                        org.assertj.core.groups.Tuple.tuple("Huda", "سؤال جيد"));
        comments.say(translation, null, " سؤال جيد ", staff.huda());
        assertThat(comments.of(translation)).as("clicked twice").hasSize(2);
        comments.say(translation, null, "سؤال جيد", staff.omar());
        comments.say(translation, first.revisionId(), "سؤال جيد", staff.huda());
        assertThat(comments.of(translation)).as("another's, and of another").hasSize(4);
        refused(
                () -> comments.say(translation, null, " ", staff.huda()),
                ReviewRefused.Rule.COMMENT_EMPTY);
        refused(
                () -> comments.say(translation, null, "x".repeat(4001), staff.huda()),
                ReviewRefused.Rule.COMMENT_LONG);
    }

    @Test
    void tellsInTheTrailWhoDidWhat() {
        var review = handed.forEveryone(handed.unwritten(), "Trail", "x", staff.huda());
        claims.claim(review.revisionId(), false, staff.omar());
        reviews.approve(Handed.now(review), staff.omar());
        assertThat(trail.of("revision", review.revisionId(), 20))
                .extracting("actor", "deed")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Omar", "published"),
                        org.assertj.core.groups.Tuple.tuple("Omar", "approved"),
                        org.assertj.core.groups.Tuple.tuple("Omar", "claimed"),
                        org.assertj.core.groups.Tuple.tuple("Huda", "handed in"));
    }

    private static void refused(Runnable doing, ReviewRefused.Rule rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
