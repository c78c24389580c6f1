package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.AuditTrail;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@Tag("database")
@ExtendWith(Dalil.class)
class DecidingAtOnceTest {
    private final Reviews reviews;
    private final ReviewLists lists;
    private final Revisions revisions;
    private final AuditTrail trail;
    private final Handed handed;
    private final Staff staff;

    DecidingAtOnceTest(
            Reviews reviews,
            ReviewLists lists,
            Revisions revisions,
            AuditTrail trail,
            Handed handed,
            Staff staff) {
        this.reviews = reviews;
        this.lists = lists;
        this.revisions = revisions;
        this.trail = trail;
        this.handed = handed;
        this.staff = staff;
    }

    @RepeatedTest(50)
    void oneOfTwoWhoDecideAtOnceIsToldWhoDid() throws Exception {
        var review = handed.forEveryone(handed.unwritten(), "At once", "Text.", staff.huda());
        var omar = staff.omar();
        var mona = staff.mona();
        var refusals =
                atOnce(
                        () -> reviews.approve(Handed.now(review), omar),
                        () ->
                                reviews.sendBack(
                                        review.revisionId(),
                                        Set.of(Reason.UNCLEAR),
                                        "Which key?",
                                        mona));

        var decided = lists.find(review.revisionId()).orElseThrow();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().rule()).isEqualTo(ReviewRefused.Rule.DECIDED);
        assertThat(refusals.getFirst().who()).isEqualTo(decided.decidedBy());
        assertThat(decided.state()).isIn(RevisionState.PUBLISHED, RevisionState.RETURNED);
        assertThat(decided.decidedBy())
                .isEqualTo(decided.state() == RevisionState.PUBLISHED ? "Omar" : "Mona");
        assertThat(trail.of("revision", review.revisionId(), 20))
                .extracting("deed")
                .filteredOn(deed -> deed.equals("published") || deed.equals("returned"))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void twoLanguagesOfOneArticleApprovedAtOnceBothGoLive() throws Exception {
        var article = handed.unwritten();
        var english = handed.forEveryone(article, "Both", "Text.", staff.huda());
        var arabic =
                handed.handIn(
                        article, Language.ARABIC, "كلتاهما", "نص.", Audience.PUBLIC, staff.huda());
        var omar = staff.omar();
        var mona = staff.mona();
        assertThat(
                        atOnce(
                                () -> reviews.approve(Handed.now(english), omar),
                                () -> reviews.approve(Handed.now(arabic), mona)))
                .isEmpty();
        assertThat(revisions.live(article, Language.ENGLISH)).isPresent();
        assertThat(revisions.live(article, Language.ARABIC)).isPresent();
    }

    @RepeatedTest(3)
    void aDoubleClickHandsInOnce() throws Exception {
        var article = handed.unwritten();
        Account huda = staff.huda();
        handed.write(article, Language.ENGLISH, "Once", "Text.", huda);
        var refusals = atOnce(() -> hand(article, huda), () -> hand(article, huda));
        assertThat(refusals)
                .extracting(ReviewRefused::rule)
                .containsExactly(ReviewRefused.Rule.NO_DRAFT);
        assertThat(revisions.history(article, Language.ENGLISH)).hasSize(1);
    }

    private Review hand(long article, Account by) {
        return handed.again(article, by);
    }

    /** What was refused, of two things that begin together. */
    private static java.util.List<ReviewRefused> atOnce(Callable<?> one, Callable<?> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var doings =
                    java.util.List.of(
                            both.submit(() -> begun(start, one)),
                            both.submit(() -> begun(start, other)));
            var refused = new java.util.ArrayList<ReviewRefused>();
            for (Future<?> doing : doings) {
                try {
                    doing.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    if (!(failed.getCause() instanceof ReviewRefused refusal)) {
                        throw failed;
                    }
                    refused.add(refusal);
                }
            }
            return refused;
        }
    }

    private static Object begun(CyclicBarrier start, Callable<?> doing) throws Exception {
        start.await();
        return doing.call();
    }
}
