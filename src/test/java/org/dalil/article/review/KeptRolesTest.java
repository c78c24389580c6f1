package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.care.Archives;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryRefused;
import org.dalil.article.category.KeptCategories;
import org.dalil.article.preview.PreviewRefused;
import org.dalil.article.preview.Previews;
import org.dalil.article.revision.Revisions;
import org.dalil.article.template.TemplateRefused;
import org.dalil.article.template.Templates;
import org.dalil.notice.NoticeKind;
import org.dalil.notice.NoticeRefused;
import org.dalil.notice.NoticeWish;
import org.dalil.notice.Notices;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The scenarios of docs/roles.md on what is kept in the settings, and shown to others. */
@Tag("database")
@ExtendWith(Dalil.class)
class KeptRolesTest {
    private final Handed handed;
    private final Staff staff;

    KeptRolesTest(Handed handed, Staff staff) {
        this.handed = handed;
        this.staff = staff;
    }

    @Test
    void r21OnlyWhoKeepsArticlesPutsANoticeAboveThePortal(Notices notices) {
        var tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1);
        var words = Map.of(Language.ENGLISH, "Cards fail.");
        var wish = new NoticeWish(NoticeKind.PROBLEM, words, null, null, tomorrow);
        var id = notices.add(wish, staff.nour());
        for (Runnable deed :
                List.<Runnable>of(
                        () -> notices.add(wish, staff.omar()),
                        () -> notices.change(id, wish, staff.omar()),
                        () -> notices.remove(id, staff.omar()))) {
            assertThatThrownBy(deed::run).isInstanceOf(NoticeRefused.class);
        }
        assertThat(notices.all()).hasSize(1);
        notices.remove(id, staff.lina());
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void r22OnlyWhoKeepsArticlesKeepsTheTreeOfCategories(KeptCategories tree) {
        var labels = Map.of(Language.ENGLISH, new Categories.Label("Roles", ""));
        var id = tree.add(null, labels, staff.nour());
        for (Runnable deed :
                List.<Runnable>of(
                        () -> tree.add(null, labels, staff.omar()),
                        () -> tree.change(id, null, labels, staff.omar()),
                        () -> tree.move(id, true, staff.omar()),
                        () -> tree.remove(id, staff.omar()))) {
            assertThatThrownBy(deed::run)
                    .isInstanceOfSatisfying(
                            CategoryRefused.class,
                            refused ->
                                    assertThat(refused.rule())
                                            .isEqualTo(CategoryRefused.Rule.NO_RIGHT));
        }
        tree.remove(id, staff.nour());
    }

    @Test
    void r23ATextForEveryoneIsShownOutsideByWhoeverMayHandInAndOneForStaffByAReviewer(
            Previews previews, Revisions revisions, Reviews reviews) {
        var article = handed.unwritten();
        handed.handIn(
                article, Language.ENGLISH, "For staff", "Text.", Audience.INTERNAL, staff.huda());
        var forStaff = revisions.live(article, Language.ENGLISH).orElseThrow();
        assertThatThrownBy(
                        () ->
                                previews.ofRevision(
                                        forStaff,
                                        article,
                                        Language.ENGLISH,
                                        staff.huda(),
                                        previews.asking()))
                .isInstanceOf(PreviewRefused.class);
        previews.ofRevision(forStaff, article, Language.ENGLISH, staff.omar(), previews.asking());

        var open = handed.unwritten();
        var review = handed.forEveryone(open, "For everyone", "Text.", staff.huda());
        var waiting = revisions.find(review.revisionId());
        assertThat(previews.mayShow(waiting, open, staff.huda()))
                .as("nobody who reviews agreed that it is for everyone")
                .isFalse();
        assertThat(previews.mayShow(waiting, open, staff.omar())).isTrue();
        reviews.approve(Handed.now(review), staff.omar());
        assertThat(
                        previews.ofRevision(
                                waiting, open, Language.ENGLISH, staff.huda(), previews.asking()))
                .startsWith(Previews.PATH);
        var link = previews.of(open, Language.ENGLISH).getFirst();
        assertThatThrownBy(() -> previews.revoke(link.id(), staff.sami()))
                .isInstanceOf(PreviewRefused.class);
        previews.revoke(link.id(), staff.huda());
        assertThat(previews.of(open, Language.ENGLISH).getFirst().revokedAt()).isNotNull();
    }

    @Test
    void r24WhatWasTakenFromReadersIsShownOutsideByAReviewerAlone(
            Previews previews, Revisions revisions, Reviews reviews, Archives archives) {
        var article = handed.unwritten();
        var review = handed.forEveryone(article, "Taken back", "Text.", staff.huda());
        reviews.approve(Handed.now(review), staff.omar());
        var live = revisions.live(article, Language.ENGLISH).orElseThrow();
        assertThat(previews.mayShow(live, article, staff.huda())).isTrue();
        archives.narrow(article, Audience.INTERNAL, staff.nour());
        assertThat(previews.mayShow(live, article, staff.huda())).isFalse();
        assertThat(previews.mayShow(live, article, staff.omar())).isTrue();
        assertThatThrownBy(
                        () ->
                                previews.ofRevision(
                                        live,
                                        article,
                                        Language.ENGLISH,
                                        staff.huda(),
                                        previews.asking()))
                .isInstanceOf(PreviewRefused.class);
        var again = handed.forEveryone(article, "Asked again", "Text.", staff.huda());
        var waiting = revisions.find(again.revisionId());
        assertThat(previews.mayShow(waiting, article, staff.huda())).isFalse();
        assertThat(previews.mayShow(waiting, article, staff.omar())).isTrue();
        assertThat(previews.of(article, Language.ENGLISH)).isEmpty();
    }

    @Test
    void r25OnlyAnAdministratorChangesWhatNewArticlesBeginWith(Templates templates) {
        var kind = ArticleKind.POLICY;
        var shipped = templates.of(kind, Language.ENGLISH).version();
        templates.change(kind, Language.ENGLISH, "Ours", shipped, staff.lina());
        var ours = templates.of(kind, Language.ENGLISH).version();
        for (Runnable deed :
                List.<Runnable>of(
                        () -> templates.change(kind, Language.ENGLISH, "Other", ours, staff.nour()),
                        () -> templates.reset(kind, Language.ENGLISH, ours, staff.nour()))) {
            assertThatThrownBy(deed::run)
                    .isInstanceOfSatisfying(
                            TemplateRefused.class,
                            refused ->
                                    assertThat(refused.rule())
                                            .isEqualTo(TemplateRefused.Rule.NO_RIGHT));
        }
        assertThat(templates.of(kind, Language.ENGLISH).body()).isEqualTo("Ours");
        templates.reset(kind, Language.ENGLISH, ours, staff.lina());
        assertThat(templates.of(kind, Language.ENGLISH).own()).isFalse();
    }
}
