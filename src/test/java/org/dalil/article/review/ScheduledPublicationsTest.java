package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.care.Archives;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.mail.outbox.Postman;
import org.dalil.testing.Dalil;
import org.dalil.testing.Postbox;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

@Tag("database")
class ScheduledPublicationsTest {

    @Test
    void goesLiveAtItsTimeOfThePortalsZoneAndNotBefore() {
        try (var dalil = at("2026-03-01T10:00:00Z", "Asia/Riyadh")) {
            var reviews = dalil.getBean(Reviews.class);
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            var clock = dalil.getBean(TestClock.class);
            var live = dalil.getBean(LiveArticles.class);
            var article = handed.unwritten();
            var review = handed.forEveryone(article, "Later", "Text.", staff.huda());
            staff.mona();

            var approved =
                    reviews.approve(
                            on(review, LocalDateTime.parse("2026-03-01T15:00")), staff.omar());
            assertThat(approved.state()).isEqualTo(RevisionState.SCHEDULED);
            assertThat(approved.publishAt()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));

            clock.forward(Duration.ofMinutes(119));
            dalil.getBean(ScheduledPublications.class).run();
            assertThatThrownBy(() -> live.read(article, Language.ENGLISH, Audience.PUBLIC))
                    .isInstanceOf(NoSuchArticle.class);
            clock.forward(Duration.ofMinutes(1));
            dalil.getBean(ScheduledPublications.class).run();
            assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).title())
                    .isEqualTo("Later");
        }
    }

    @Test
    void readsAnHourThatTheWallsClockSkipsAsTheNext() {
        try (var dalil = at("2026-04-01T10:00:00Z", "Africa/Cairo")) {
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            staff.mona();
            var review = handed.forEveryone(handed.unwritten(), "Skipped", "x", staff.huda());
            var skipped = LocalDateTime.parse("2026-04-24T00:30"); // from 0:00 it is 1:00
            var approved = dalil.getBean(Reviews.class).approve(on(review, skipped), staff.omar());
            assertThat(approved.publishAt()).isEqualTo(Instant.parse("2026-04-23T22:30:00Z"));
        }
    }

    @Test
    void readsAnHourThatTheWallsClockShowsTwiceAsTheFirst() {
        try (var dalil = at("2026-10-01T10:00:00Z", "Africa/Cairo")) {
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            staff.mona();
            var review = handed.forEveryone(handed.unwritten(), "Twice", "x", staff.huda());
            var twice = LocalDateTime.parse("2026-10-29T23:30"); // at 24:00 it is 23:00 again
            var approved = dalil.getBean(Reviews.class).approve(on(review, twice), staff.omar());
            assertThat(approved.publishAt()).isEqualTo(Instant.parse("2026-10-29T20:30:00Z"));
        }
    }

    /** It is past in its first showing, and nobody can say that the second is meant. */
    @Test
    void refusesTheSecondShowingOfAnHourAsPast() {
        try (var dalil = at("2026-10-29T20:45:00Z", "Africa/Cairo")) {
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            staff.mona();
            var review = handed.forEveryone(handed.unwritten(), "Twice", "x", staff.huda());
            var twice = LocalDateTime.parse("2026-10-29T23:30");
            assertThatThrownBy(
                            () ->
                                    dalil.getBean(Reviews.class)
                                            .approve(on(review, twice), staff.omar()))
                    .isInstanceOfSatisfying(
                            ReviewRefused.class,
                            refused ->
                                    assertThat(refused.rule())
                                            .isEqualTo(ReviewRefused.Rule.TIME_PAST));
        }
    }

    @Test
    void refusesATimeThatHasPassedThereOrIsFarAway() {
        try (var dalil = at("2026-03-01T10:00:00Z", "Asia/Riyadh")) {
            var reviews = dalil.getBean(Reviews.class);
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            staff.mona();
            var review = handed.forEveryone(handed.unwritten(), "When", "x", staff.huda());
            Map.of(
                            "2026-03-01T12:59", ReviewRefused.Rule.TIME_PAST, // 9:59 in London
                            "0001-01-01T00:00", ReviewRefused.Rule.TIME_PAST,
                            "2027-04-01T00:00", ReviewRefused.Rule.TIME_FAR,
                            "+99999-01-01T00:00", ReviewRefused.Rule.TIME_FAR)
                    .forEach(
                            (time, rule) ->
                                    assertThatThrownBy(
                                                    () ->
                                                            reviews.approve(
                                                                    on(
                                                                            review,
                                                                            LocalDateTime.parse(
                                                                                    time)),
                                                                    staff.omar()))
                                            .isInstanceOfSatisfying(
                                                    ReviewRefused.class,
                                                    refused ->
                                                            assertThat(refused.rule())
                                                                    .isEqualTo(rule)));
            assertThat(
                            reviews.approve(
                                            on(review, LocalDateTime.parse("2026-03-01T13:01")),
                                            staff.omar())
                                    .state())
                    .isEqualTo(RevisionState.SCHEDULED);
        }
    }

    @Test
    void doesNotWidenAnArticleThatWasNarrowedMeanwhile() {
        try (var dalil = at("2026-03-01T10:00:00Z", "UTC")) {
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            var live = dalil.getBean(LiveArticles.class);
            staff.mona();
            var article = handed.unwritten();
            var review = handed.forEveryone(article, "Narrowed", "x", staff.huda());
            var reviews = dalil.getBean(Reviews.class);
            reviews.approve(on(review, LocalDateTime.parse("2026-03-01T11:00")), staff.omar());
            dalil.getBean(Archives.class).narrow(article, Audience.INTERNAL, staff.nour());
            dalil.getBean(TestClock.class).forward(Duration.ofHours(2));
            dalil.getBean(ScheduledPublications.class).run();
            assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();
            assertThat(live.translations(article, Audience.INTERNAL)).hasSize(1);

            // another approval for everyone opens its own text, not this one
            var arabic =
                    handed.handIn(
                            article,
                            Language.ARABIC,
                            "بالعربية",
                            "نص",
                            Audience.PUBLIC,
                            staff.huda());
            reviews.approve(Handed.now(arabic), staff.omar());
            assertThat(live.translations(article, Audience.PUBLIC))
                    .extracting("language")
                    .containsExactly(Language.ARABIC);
        }
    }

    @Test
    void doesNotReplaceWhatWentLiveSinceItWasApproved() {
        try (var postbox = new Postbox();
                var dalil = withMail(postbox)) {
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            var reviews = dalil.getBean(Reviews.class);
            var lists = dalil.getBean(ReviewLists.class);
            staff.mona();
            var article = handed.unwritten();
            var old = handed.forEveryone(article, "With the fault", "x", staff.huda());
            reviews.approve(on(old, LocalDateTime.parse("2026-03-01T11:00")), staff.omar());
            dalil.getBean(Revisions.class)
                    .publishDirectly(
                            article,
                            Language.ENGLISH,
                            new Text("Mended", "", "y"),
                            Audience.INTERNAL,
                            "",
                            World.OMAR);

            dalil.getBean(TestClock.class).forward(Duration.ofHours(2));
            dalil.getBean(ScheduledPublications.class).run();
            var live = dalil.getBean(LiveArticles.class);
            assertThat(live.read(article, Language.ENGLISH, Audience.INTERNAL).title())
                    .isEqualTo("Mended");
            assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();

            var waiting = lists.waiting(10).getFirst();
            assertThat(waiting.revisionId()).isEqualTo(old.revisionId());
            assertThat(waiting.missedItsTime()).isTrue();
            assertThat(waiting.decidedBy()).isNull();
            assertThat(waiting.isOvertaken()).isTrue();
            dalil.getBean(Postman.class).goesRound();
            var mail = postbox.all().getFirst();
            assertThat(postbox.all()).hasSize(1);
            assertThat(mail.to()).isEqualTo("omar@example.com");
            assertThat(mail.plain())
                    .contains(
                            "With the fault",
                            "https://help.example.com/desk/review/" + old.revisionId());

            // seen again over what is live now, it is live for good
            assertThat(reviews.approve(Handed.now(waiting), staff.omar()).state())
                    .isEqualTo(RevisionState.PUBLISHED);
            assertThat(lists.waiting(10)).isEmpty();
        }
    }

    @Test
    void followsWhatWasScheduledBeforeItAsItsApproverKnew() {
        try (var dalil = at("2026-03-01T10:00:00Z", "UTC")) {
            var handed = dalil.getBean(Handed.class);
            var staff = dalil.getBean(Staff.class);
            var reviews = dalil.getBean(Reviews.class);
            var clock = dalil.getBean(TestClock.class);
            var live = dalil.getBean(LiveArticles.class);
            staff.mona();
            var article = handed.unwritten();
            for (var hour : List.of(11, 12, 13)) {
                var review = handed.forEveryone(article, "At " + hour, "x", staff.huda());
                var at = LocalDateTime.parse("2026-03-01T%d:00".formatted(hour));
                var approval = new Approval(review.revisionId(), null, Audience.PUBLIC, at, true);
                assertThat(reviews.approve(approval, staff.omar()).state())
                        .isEqualTo(RevisionState.SCHEDULED);
            }
            clock.forward(Duration.ofMinutes(5));
            for (var hour : List.of(11, 12, 13)) {
                clock.forward(Duration.ofHours(1));
                dalil.getBean(ScheduledPublications.class).run();
                assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).title())
                        .isEqualTo("At " + hour);
            }
        }
    }

    @Test
    void letsNoTextForStaffBeLiveAtOnceWhereAnotherIsScheduled() {
        try (var dalil = at("2026-03-01T10:00:00Z", "UTC")) {
            var handed = dalil.getBean(Handed.class);
            var handIns = dalil.getBean(HandIns.class);
            var staff = dalil.getBean(Staff.class);
            staff.mona();
            var article = handed.unwritten();
            assertThat(handIns.isForStaffAtOnce(article, Language.ENGLISH)).isTrue();
            var review = handed.forEveryone(article, "Monday", "x", staff.huda());
            dalil.getBean(Reviews.class)
                    .approve(on(review, LocalDateTime.parse("2026-03-01T11:00")), staff.omar());
            assertThat(handIns.isForStaffAtOnce(article, Language.ENGLISH)).isFalse();
            assertThat(handIns.isForStaffAtOnce(article, Language.ARABIC)).isTrue();
            assertThat(
                            handed.handIn(
                                            article,
                                            Language.ENGLISH,
                                            "Mended",
                                            "y",
                                            Audience.INTERNAL,
                                            staff.huda())
                                    .state())
                    .isEqualTo(RevisionState.IN_REVIEW);
        }
    }

    private static io.micronaut.context.ApplicationContext withMail(Postbox postbox) {
        var settings = postbox.settings();
        settings.put("dalil.test.clock", "2026-03-01T10:00:00Z");
        settings.put("dalil.zone", "UTC");
        return Dalil.start(settings);
    }

    private static Approval on(Review review, LocalDateTime at) {
        return new Approval(
                review.revisionId(), review.publishedRevisionId(), Audience.PUBLIC, at, false);
    }

    private static io.micronaut.context.ApplicationContext at(String now, String zone) {
        return Dalil.start(Map.of("dalil.test.clock", now, "dalil.zone", zone));
    }
}
