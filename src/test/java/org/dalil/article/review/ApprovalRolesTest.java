package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.article.review.ReviewRefused.Rule.NO_RIGHT;
import static org.dalil.article.review.ReviewRefused.Rule.OWN_TEXT;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.revision.RevisionState;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Set;

/** The scenarios of docs/roles.md on who approves, each beside who may not. */
@Tag("database")
@ExtendWith(Dalil.class)
class ApprovalRolesTest {
    private final Reviews reviews;
    private final Claims claims;
    private final ReviewPolicies policies;
    private final Articles articles;
    private final LiveArticles live;
    private final Handed handed;
    private final Staff staff;

    ApprovalRolesTest(
            Reviews reviews,
            Claims claims,
            ReviewPolicies policies,
            Articles articles,
            LiveArticles live,
            Handed handed,
            Staff staff) {
        this.reviews = reviews;
        this.claims = claims;
        this.policies = policies;
        this.articles = articles;
        this.live = live;
        this.handed = handed;
        this.staff = staff;
    }

    @BeforeEach
    @AfterEach
    void underTheStrictPolicy() {
        staff.mona();
        staff.omar();
        policies.choose(ReviewPolicy.Rule.STRICT, staff.lina());
    }

    @Test
    void r01AnAgentHandsInAndAReviewerApproves() {
        var article = handed.unwritten();
        var review = handed.forEveryone(article, "First", "Text.", staff.huda());
        assertThat(review.state()).isEqualTo(RevisionState.IN_REVIEW);
        assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();

        refused(() -> reviews.approve(Handed.now(review), staff.sami()), NO_RIGHT);
        reviews.approve(Handed.now(review), staff.omar());
        assertThat(live.translations(article, Audience.PUBLIC)).hasSize(1);
        assertThat(articles.find(article).confidence()).isEqualTo(Confidence.VALIDATED);
    }

    @Test
    void r02WhoWroteATextDoesNotApproveItForReaders() {
        var review = handed.forEveryone(handed.unwritten(), "Own", "Text.", staff.omar());
        refused(() -> reviews.approve(Handed.now(review), staff.omar()), OWN_TEXT);
        assertThat(reviews.approve(Handed.now(review), staff.mona()).decidedBy()).isEqualTo("Mona");
    }

    @Test
    void r03WhoWroteInTheDraftIsAWriterWhoeverHandsItIn() {
        var article = handed.unwritten();
        handed.write(article, Language.ENGLISH, "Shared", "Omar's text.", staff.omar());
        var review = handed.forEveryone(article, "Shared", "Omar's text!", staff.huda());
        assertThat(review.author()).isEqualTo("Huda");
        refused(() -> reviews.approve(Handed.now(review), staff.omar()), OWN_TEXT);
        assertThat(reviews.approve(Handed.now(review), staff.mona()).state())
                .isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void r04UnderTheLicensedPolicyAReviewerApprovesTheirOwnAndAnAgentStillDoesNot() {
        policies.choose(ReviewPolicy.Rule.LICENSED, staff.lina());
        var own = handed.forEveryone(handed.unwritten(), "Licensed", "Text.", staff.omar());
        assertThat(reviews.approve(Handed.now(own), staff.omar()).state())
                .isEqualTo(RevisionState.PUBLISHED);
        var agents = handed.forEveryone(handed.unwritten(), "Not", "Text.", staff.huda());
        refused(() -> reviews.approve(Handed.now(agents), staff.huda()), NO_RIGHT);
    }

    @Test
    void r05WithOneApproverAloneThePolicyIsLicensedAndSaysSo() {
        try (var dalil = Dalil.start()) {
            var alone = dalil.getBean(Staff.class);
            var policy = dalil.getBean(ReviewPolicies.class);
            var omar = alone.omar();
            assertThat(policy.now().rule()).isEqualTo(ReviewPolicy.Rule.LICENSED);
            assertThat(policy.now().isForWantOfAnother()).isTrue();
            var review =
                    dalil.getBean(Handed.class)
                            .forEveryone(
                                    dalil.getBean(Handed.class).unwritten(), "Alone", "x", omar);
            dalil.getBean(Reviews.class).approve(Handed.now(review), omar);

            alone.mona();
            assertThat(policy.now().rule()).isEqualTo(ReviewPolicy.Rule.STRICT);
            assertThat(policy.now().isForWantOfAnother()).isFalse();
        }
    }

    @Test
    void r06AnAgentNeitherClaimsNorSendsBackNorCorrects() {
        var review = handed.forEveryone(handed.unwritten(), "Agents", "Text.", staff.huda());
        var id = review.revisionId();
        var text = new org.dalil.article.revision.Text("Agents", "", "Mended.");
        refused(() -> claims.claim(id, false, staff.sami()), NO_RIGHT);
        refused(() -> reviews.sendBack(id, Set.of(Reason.STYLE), "", staff.sami()), NO_RIGHT);
        refused(() -> reviews.correct(id, text, staff.sami()), NO_RIGHT);
        claims.claim(id, false, staff.omar());
        assertThat(reviews.correct(id, text, staff.omar()).correctsId()).isEqualTo(id);
    }

    @Test
    void r07OnlyAnAdministratorChoosesThePolicy() {
        refused(() -> policies.choose(ReviewPolicy.Rule.LICENSED, staff.nour()), NO_RIGHT);
        assertThat(policies.now().rule()).isEqualTo(ReviewPolicy.Rule.STRICT);
        policies.choose(ReviewPolicy.Rule.LICENSED, staff.lina());
        assertThat(policies.now().rule()).isEqualTo(ReviewPolicy.Rule.LICENSED);
    }

    private static void refused(Runnable doing, ReviewRefused.Rule rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
