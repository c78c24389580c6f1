package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.article.review.ReviewRefused.Rule.NO_RIGHT;
import static org.dalil.article.review.ReviewRefused.Rule.OWN_TEXT;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.arrangement.Arranged;
import org.dalil.article.arrangement.Arrangement;
import org.dalil.article.arrangement.ArrangementRefused;
import org.dalil.article.arrangement.Arrangements;
import org.dalil.article.care.Archives;
import org.dalil.article.care.ReviewDates;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.redaction.Listed;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Text;
import org.dalil.article.translation.TranslationRefused;
import org.dalil.article.translation.Translations;
import org.dalil.audit.Actor;
import org.dalil.task.NewTask;
import org.dalil.task.TaskEnd;
import org.dalil.task.TaskRefused;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbered scenarios of docs/roles.md: who may do what with a text, each beside who may not.
 */
@Tag("database")
@ExtendWith(Dalil.class)
class RolesTest {
    private final HandIns handIns;
    private final Withdrawals withdrawals;
    private final Reviews reviews;
    private final Claims claims;
    private final Archives archives;
    private final ReviewPolicies policies;
    private final Articles articles;
    private final LiveArticles live;
    private final Redactions redactions;
    private final Arrangements arrangements;
    private final Translations translations;
    private final ReviewDates dates;
    private final Tasks tasks;
    private final Handed handed;
    private final Staff staff;

    RolesTest(
            HandIns handIns,
            Withdrawals withdrawals,
            Reviews reviews,
            Claims claims,
            Archives archives,
            ReviewPolicies policies,
            Articles articles,
            LiveArticles live,
            Redactions redactions,
            Arrangements arrangements,
            Translations translations,
            ReviewDates dates,
            Tasks tasks,
            Handed handed,
            Staff staff) {
        this.handIns = handIns;
        this.withdrawals = withdrawals;
        this.reviews = reviews;
        this.claims = claims;
        this.archives = archives;
        this.policies = policies;
        this.articles = articles;
        this.live = live;
        this.redactions = redactions;
        this.arrangements = arrangements;
        this.translations = translations;
        this.dates = dates;
        this.tasks = tasks;
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
    void r07TextForStaffIsLiveAtOnceForStaffAlone() {
        var article = handed.unwritten();
        var live = internal(article, "What fixed it", staff.huda());
        assertThat(live.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(this.live.translations(article, Audience.INTERNAL)).hasSize(1);
        assertThat(this.live.translations(article, Audience.PUBLIC)).isEmpty();
        assertThat(articles.find(article).confidence()).isEqualTo(Confidence.NOT_VALIDATED);
    }

    @Test
    void r08TextForStaffWaitsWhereItWouldTakeTextFromReadersOrWasValidated() {
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
    void r09AReportWithoutResolutionStaysAWorkInProgress() {
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
    void r10AFewMendedWordsOfAReviewerSkipTheQueueAndNothingElseDoes() {
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
    void r11OnlyItsWritersWithdrawAText() {
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
    void r12OnlyWhoKeepsArticlesNarrowsAndArchives() {
        var article = handed.unwritten();
        reviews.approve(
                Handed.now(handed.forEveryone(article, "Kept", "Text.", staff.huda())),
                staff.omar());
        for (Account other : List.of(staff.huda(), staff.omar())) {
            refused(() -> archives.narrow(article, Audience.INTERNAL, other), NO_RIGHT);
            refused(() -> archives.archive(article, "Old.", null, other), NO_RIGHT);
        }
        archives.narrow(article, Audience.INTERNAL, staff.nour());
        assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();
        archives.archive(article, "Old.", null, staff.nour());
        refused(() -> archives.restore(article, staff.omar()), NO_RIGHT);
        archives.restore(article, staff.nour());
    }

    @Test
    void r13MoreReadersAreAReviewedChangeOfOneTranslation() {
        var article = handed.unwritten();
        internal(article, "Two tongues", staff.huda());
        handed.handIn(article, Language.ARABIC, "لسانان", "نص", Audience.INTERNAL, staff.huda());

        var asked = handIns.askFor(article, Language.ENGLISH, Audience.PUBLIC, "", staff.sami());
        assertThat(asked.state()).isEqualTo(RevisionState.IN_REVIEW);
        assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();
        reviews.approve(Handed.now(asked), staff.omar());
        assertThat(live.translations(article, Audience.PUBLIC))
                .extracting("language")
                .containsExactly(Language.ENGLISH);
    }

    @Test
    void r14OnlyAnAdministratorChoosesThePolicy() {
        refused(() -> policies.choose(ReviewPolicy.Rule.LICENSED, staff.nour()), NO_RIGHT);
        assertThat(policies.now().rule()).isEqualTo(ReviewPolicy.Rule.STRICT);
        policies.choose(ReviewPolicy.Rule.LICENSED, staff.lina());
        assertThat(policies.now().rule()).isEqualTo(ReviewPolicy.Rule.LICENSED);
    }

    @Test
    void r15PersonalDataIsConfirmedBeforeATextLeavesTheHouse() {
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

    @Test
    void r20AnAgentTakesWhatIsNobodysAndWhoReviewsGivesWorkToOthers() {
        var flag = NewTask.flag(TaskSubject.article(4711), Language.ENGLISH, "Wrong", null);
        var task = tasks.raise(flag, null, staff.huda()).number();
        unassigned(() -> tasks.assign(task, staff.sami(), staff.huda()));
        tasks.take(task, staff.sami());
        unassigned(() -> tasks.take(task, staff.huda()));
        unassigned(() -> tasks.assign(task, null, staff.huda()));
        tasks.assign(task, null, staff.sami());
        tasks.assign(task, staff.sami(), staff.omar());
        assertThat(tasks.find(task).assigneeId()).isEqualTo(staff.sami().id());
    }

    @Test
    void r21ATaskIsEndedByWhoHasItOrRaisedItOrReviews() {
        var flag = NewTask.flag(TaskSubject.article(4712), Language.ENGLISH, "Wrong", null);
        var task = tasks.raise(flag, staff.mona(), staff.huda()).number();
        unassigned(() -> tasks.end(task, TaskEnd.DONE, "Mended", staff.sami()));
        unassigned(() -> tasks.date(task, null, staff.sami()));
        for (var each : List.of(staff.mona(), staff.huda(), staff.omar())) {
            tasks.end(task, TaskEnd.DONE, "Mended", each);
            unassigned(() -> tasks.reopen(task, staff.sami()));
            tasks.reopen(task, each);
        }
    }

    @Test
    void r22ItsOwnerConfirmsThatAnArticleIsRightAndWhoKeepsArticlesChoosesTheOwner() {
        var article = handed.unwritten();
        var next = LocalDate.now().plusMonths(2);
        refused(() -> dates.plan(article, "huda@example.com", next, staff.omar()), NO_RIGHT);
        dates.plan(article, "huda@example.com", next, staff.nour());
        refused(() -> dates.confirm(article, next.plusDays(1), staff.sami()), NO_RIGHT);
        dates.confirm(article, next.plusDays(1), staff.huda());
        assertThat(articles.find(article).reviewBy()).isEqualTo(next.plusDays(1));
        dates.confirm(article, next, staff.nour());
    }

    private static void unassigned(Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(TaskRefused.Rule.NO_RIGHT));
    }

    private Review internal(long article, String title, Account by) {
        return handed.handIn(article, Language.ENGLISH, title, "Text.", Audience.INTERNAL, by);
    }

    @Test
    void r16SeveralAtOnceAsksForTheSameRightAsOne() {
        var each = List.of(handed.unwritten(), handed.unwritten());
        var tag = new Arrangement.Tag("refund");
        var own = new Arrangement.Own("huda@example.com");
        var archive = new Arrangement.Archive("old");
        for (var what : List.of(tag, own, archive)) {
            notArranged(() -> arrangements.arrange(each, what, staff.huda()));
        }
        for (var what : List.of(own, archive, new Arrangement.Place(null))) {
            notArranged(() -> arrangements.arrange(each, what, staff.omar()));
        }
        assertThat(arrangements.arrange(each, tag, staff.omar())).allMatch(Arranged::isDone);
        assertThat(arrangements.arrange(each, own, staff.nour())).allMatch(Arranged::isDone);
        assertThat(arrangements.arrange(each, archive, staff.nour())).allMatch(Arranged::isDone);
    }

    private static void notArranged(Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        ArrangementRefused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(ArrangementRefused.Rule.NO_RIGHT));
    }

    @Test
    void r17WhoApprovesOrAnswersForTheArticleSaysThatATranslationIsStillRight() {
        var article = handed.unwritten();
        assertThat(translations.mayConfirm(article, staff.huda())).isFalse();
        assertThat(translations.mayConfirm(article, staff.omar())).isTrue();
        assertThatThrownBy(() -> translations.confirm(article, Language.ARABIC, 1, staff.huda()))
                .isInstanceOfSatisfying(
                        TranslationRefused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(TranslationRefused.Rule.NO_RIGHT));
        arrangements.arrange(
                List.of(article), new Arrangement.Own("huda@example.com"), staff.nour());
        assertThat(translations.mayConfirm(article, staff.huda())).isTrue();
        assertThat(translations.mayConfirm(article, staff.sami())).isFalse();
    }

    private static void refused(Runnable doing, ReviewRefused.Rule rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
