package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.care.Archives;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.redaction.Listed;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.stream.Collectors;

/** The scenarios of docs/roles.md on handing in, each beside who may not. */
@Tag("database")
@ExtendWith(Dalil.class)
class HandInRolesTest {
    private final HandIns handIns;
    private final Withdrawals withdrawals;
    private final Reviews reviews;
    private final Archives archives;
    private final ReviewPolicies policies;
    private final Articles articles;
    private final LiveArticles live;
    private final Redactions redactions;
    private final Handed handed;
    private final Staff staff;

    HandInRolesTest(
            HandIns handIns,
            Withdrawals withdrawals,
            Reviews reviews,
            Archives archives,
            ReviewPolicies policies,
            Articles articles,
            LiveArticles live,
            Redactions redactions,
            Handed handed,
            Staff staff) {
        this.handIns = handIns;
        this.withdrawals = withdrawals;
        this.reviews = reviews;
        this.archives = archives;
        this.policies = policies;
        this.articles = articles;
        this.live = live;
        this.redactions = redactions;
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
    void r08TextForStaffIsLiveAtOnceForStaffAlone() {
        var article = handed.unwritten();
        var live = internal(article, "What fixed it", staff.huda());
        assertThat(live.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(this.live.translations(article, Audience.INTERNAL)).hasSize(1);
        assertThat(this.live.translations(article, Audience.PUBLIC)).isEmpty();
        assertThat(articles.find(article).confidence()).isEqualTo(Confidence.NOT_VALIDATED);
    }

    @Test
    void r09TextForStaffWaitsWhereItWouldTakeTextFromReadersOrWhereTheArticleWasValidated() {
        var article = handed.unwritten();
        reviews.approve(
                Handed.now(handed.forEveryone(article, "Open", "Text.", staff.huda())),
                staff.omar());
        archives.archive(article, "To have it validated no more.", null, staff.nour());
        archives.restore(article, staff.nour());
        assertThat(articles.find(article).confidence()).isEqualTo(Confidence.NOT_VALIDATED);
        assertThat(internal(article, "Closed now", staff.huda()).state())
                .isEqualTo(RevisionState.IN_REVIEW);
        assertThat(live.translations(article, Audience.PUBLIC)).hasSize(1);

        var validated = handed.article(ArticleKind.HOW_TO, Confidence.VALIDATED, Audience.INTERNAL);
        assertThat(internal(validated, "Validated", staff.huda()).state())
                .isEqualTo(RevisionState.IN_REVIEW);
    }

    @Test
    void r10AReportWithoutAResolutionStaysAWorkInProgress() {
        var report =
                handed.article(ArticleKind.REPORT, Confidence.WORK_IN_PROGRESS, Audience.INTERNAL);
        handed.handIn(
                report,
                Language.ENGLISH,
                "Report",
                "## Issue\n\nIt fails.\n",
                Audience.INTERNAL,
                staff.huda());
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        handed.handIn(
                report,
                Language.ENGLISH,
                "Report",
                "## Issue\n\nIt fails.\n\n## Environment\n\nPhone\n\n## Resolution\n\nTurn it"
                        + " off.\n",
                Audience.INTERNAL,
                staff.huda());
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.NOT_VALIDATED);
    }

    @Test
    void r11AFewMendedWordsOfAReviewerSkipTheQueueAndNothingElseDoes() {
        var article = handed.unwritten();
        reviews.approve(
                Handed.now(handed.forEveryone(article, "Mend", "Teh text is here.", staff.huda())),
                staff.omar());

        var agents = handed.mended(article, "Mend", "The text is here.", staff.huda());
        assertThat(agents.state()).isEqualTo(RevisionState.IN_REVIEW);
        withdrawals.withdraw(agents.revisionId(), staff.huda());
        var reviewers = handed.mended(article, "Mend", "The text is here.", staff.omar());
        assertThat(reviewers.state()).isEqualTo(RevisionState.PUBLISHED);
        var much = handed.mended(article, "Mend", "word ".repeat(30), staff.omar());
        assertThat(much.state()).isEqualTo(RevisionState.IN_REVIEW);
    }

    @Test
    void r12OnlyItsWritersWithdrawAText() {
        var review = handed.forEveryone(handed.unwritten(), "Withdrawn", "Text.", staff.huda());
        refused(
                () -> withdrawals.withdraw(review.revisionId(), staff.sami()),
                ReviewRefused.Rule.NOT_THE_AUTHOR);
        refused(
                () -> withdrawals.withdraw(review.revisionId(), staff.omar()),
                ReviewRefused.Rule.NOT_THE_AUTHOR);
        assertThat(withdrawals.withdraw(review.revisionId(), staff.huda()).state())
                .isEqualTo(RevisionState.WITHDRAWN);
    }

    @Test
    void r13MoreReadersAreAReviewedChangeOfOneTranslation() {
        var article = handed.unwritten();
        internal(article, "Two tongues", staff.huda());
        handed.handIn(article, Language.ARABIC, "لسانان", "نص", Audience.INTERNAL, staff.huda());

        var asked = handIns.askFor(article, Language.ENGLISH, Audience.PUBLIC, "", staff.sami());
        assertThat(asked.state()).isEqualTo(RevisionState.IN_REVIEW);
        assertThat(handIns.askFor(article, Language.ENGLISH, Audience.PUBLIC, "", staff.sami()))
                .as("a double click")
                .isEqualTo(asked);
        assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();
        reviews.approve(Handed.now(asked), staff.omar());
        assertThat(live.translations(article, Audience.PUBLIC))
                .extracting("language")
                .containsExactly(Language.ENGLISH);
    }

    @Test
    void r14PersonalDataIsConfirmedBeforeATextLeavesTheHouse() {
        var article = handed.unwritten();
        var text = "Call +966 55 123 4567.";
        refused(
                () -> handed.forEveryone(article, "Call", text, staff.huda()),
                ReviewRefused.Rule.PERSONAL_DATA);
        var review =
                handed.handIn(
                        article, Language.ENGLISH, "Call", text, Audience.INTERNAL, staff.huda());
        assertThat(review.state()).isEqualTo(RevisionState.PUBLISHED);
        refused(
                () -> handIns.askFor(article, Language.ENGLISH, Audience.PUBLIC, "", staff.sami()),
                ReviewRefused.Rule.PERSONAL_DATA);

        confirmed(article, text, staff.huda());
        var asked = handIns.askFor(article, Language.ENGLISH, Audience.PUBLIC, "", staff.sami());
        var mended =
                reviews.correct(
                        asked.revisionId(),
                        new Text("Call", "", text + " a@b.example"),
                        staff.omar());
        refused(
                () -> reviews.approve(Handed.now(mended), staff.omar()),
                ReviewRefused.Rule.PERSONAL_DATA);
        confirmed(article, text + " a@b.example", staff.omar());
        assertThat(reviews.approve(Handed.now(mended), staff.omar()).state())
                .isEqualTo(RevisionState.PUBLISHED);
    }

    private void confirmed(long article, String body, Account by) {
        var text = new Text("Call", "", body);
        var list = redactions.list(article, Language.ENGLISH, text);
        var kept = list.open().stream().map(Listed::key).collect(Collectors.toSet());
        redactions.confirm(article, Language.ENGLISH, text, kept, new Actor(by.id(), by.name()));
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
