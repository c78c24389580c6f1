package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.article.review.ReviewRefused.Rule.NO_RIGHT;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.arrangement.Arranged;
import org.dalil.article.arrangement.Arrangement;
import org.dalil.article.arrangement.ArrangementRefused;
import org.dalil.article.arrangement.Arrangements;
import org.dalil.article.care.Archives;
import org.dalil.article.care.ReviewDates;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.translation.TranslationRefused;
import org.dalil.article.translation.Translations;
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

/** The scenarios of docs/roles.md on looking after articles and tasks, each beside who may not. */
@Tag("database")
@ExtendWith(Dalil.class)
class CareRolesTest {
    private final Reviews reviews;
    private final Archives archives;
    private final ReviewPolicies policies;
    private final Articles articles;
    private final LiveArticles live;
    private final Arrangements arrangements;
    private final Translations translations;
    private final ReviewDates dates;
    private final Tasks tasks;
    private final Handed handed;
    private final Staff staff;

    CareRolesTest(
            Reviews reviews,
            Archives archives,
            ReviewPolicies policies,
            Articles articles,
            LiveArticles live,
            Arrangements arrangements,
            Translations translations,
            ReviewDates dates,
            Tasks tasks,
            Handed handed,
            Staff staff) {
        this.reviews = reviews;
        this.archives = archives;
        this.policies = policies;
        this.articles = articles;
        this.live = live;
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
    void r15OnlyWhoKeepsArticlesNarrowsAndArchives() {
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

    @Test
    void r18AnAgentTakesWhatIsNobodysAndWhoReviewsGivesWorkToOthers() {
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
    void r19ATaskIsEndedByWhoHasItRaisedItOrReviews() {
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
    void r20ItsOwnerConfirmsThatAnArticleIsRightAndWhoKeepsArticlesChoosesTheOwner() {
        var article = handed.unwritten();
        var next = LocalDate.now().plusMonths(2);
        refused(() -> dates.plan(article, "huda@example.com", next, staff.omar()), NO_RIGHT);
        dates.plan(article, "huda@example.com", next, staff.nour());
        refused(() -> dates.confirm(article, next.plusDays(1), staff.sami()), NO_RIGHT);
        dates.confirm(article, next.plusDays(1), staff.huda());
        assertThat(articles.find(article).reviewBy()).isEqualTo(next.plusDays(1));
        dates.confirm(article, next, staff.nour());
    }

    private static void notArranged(Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        ArrangementRefused.class,
                        refused ->
                                assertThat(refused.rule())
                                        .isEqualTo(ArrangementRefused.Rule.NO_RIGHT));
    }

    private static void unassigned(Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(TaskRefused.Rule.NO_RIGHT));
    }

    private static void refused(Runnable doing, ReviewRefused.Rule rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
