package org.dalil.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.erasure.Erasures;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Tag("database")
class VotesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 1, 1);

    private static ApplicationContext node;
    private static Votes votes;
    private static Helpfulness helpfulness;
    private static World world;

    @BeforeAll
    static void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-11-22T12:00:00Z"));
        votes = node.getBean(Votes.class);
        helpfulness = node.getBean(Helpfulness.class);
        world = node.getBean(World.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static Voter someone() {
        return Voter.of(UUID.randomUUID().toString());
    }

    private static Tally tally(long article, Language language) {
        return helpfulness.of(article, language, FIRST, LAST);
    }

    private record Text(long article, Language language, long revision) {
        static Text live() {
            var article = world.article("test/" + UUID.randomUUID(), Audience.PUBLIC);
            return new Text(article, Language.ENGLISH, 0).next();
        }

        Text next() {
            return in(language);
        }

        Text in(Language other) {
            return new Text(article, other, world.live(article, other, "Title", "Body."));
        }

        NewVote yes() {
            return NewVote.yes(article, language, revision);
        }

        NewVote no() {
            return NewVote.no(article, language, revision);
        }
    }

    @Test
    void theLastVoteOfABrowserCounts() {
        var text = Text.live();
        var sara = someone();
        assertThat(votes.give(sara, text.yes())).isEqualTo(Given.FIRST);
        for (var again = 0; again < 1000; again++) {
            assertThat(votes.give(sara, again % 2 == 0 ? text.no() : text.yes()))
                    .isEqualTo(Given.REPLACED);
        }
        assertThat(tally(text.article(), text.language())).isEqualTo(new Tally.Few(1, 1));
        votes.give(someone(), text.no());
        assertThat(tally(text.article(), text.language())).isEqualTo(new Tally.Few(1, 2));

        votes.take(sara, text.article(), text.language());
        votes.take(sara, text.article(), text.language());
        votes.take(someone(), text.article(), text.language());
        assertThat(tally(text.article(), text.language())).isEqualTo(new Tally.Few(0, 1));
    }

    @Test
    void twoClicksAtOnceAreOneVote() throws InterruptedException {
        var text = Text.live();
        var sara = someone();
        var racers = new ArrayList<Thread>();
        for (var each = 0; each < 4; each++) {
            racers.add(
                    Thread.startVirtualThread(
                            () -> votes.give(sara, text.no().because(null, "Twice"))));
        }
        for (var racer : racers) {
            racer.join();
        }
        assertThat(tally(text.article(), text.language())).isEqualTo(new Tally.Few(0, 1));
        assertThat(helpfulness.comments(text.article(), 10)).hasSize(1);
    }

    @Test
    void aVoteIsOfItsTextAndRevision() {
        var english = Text.live();
        var arabic = english.in(Language.ARABIC);
        var other = Text.live();
        var sara = someone();
        votes.give(sara, english.yes());
        votes.give(sara, arabic.no());
        assertThat(tally(english.article(), Language.ENGLISH)).isEqualTo(new Tally.Few(1, 1));
        assertThat(tally(english.article(), Language.ARABIC)).isEqualTo(new Tally.Few(0, 1));
        assertThat(helpfulness.ofRevision(arabic.revision())).isEqualTo(new Tally.Few(0, 1));
        assertThat(helpfulness.ofRevisions(english.article()))
                .containsOnlyKeys(english.revision(), arabic.revision());
        for (var wrong :
                List.of(
                        NewVote.yes(english.article(), Language.ENGLISH, other.revision()),
                        NewVote.yes(english.article(), Language.ENGLISH, arabic.revision()),
                        NewVote.yes(english.article(), Language.ENGLISH, 999_999),
                        NewVote.yes(999_999, Language.ENGLISH, english.revision()))) {
            assertThatThrownBy(() -> votes.give(sara, wrong)).isInstanceOf(NoSuchArticle.class);
        }
    }

    @Test
    void aTextIsVotedOnUntilADayAfterItIsNoLongerShown() {
        var first = Text.live();
        var second = first.next();
        assertThat(votes.give(someone(), first.no())).isEqualTo(Given.FIRST);
        node.getBean(TestClock.class).forward(Duration.ofHours(25));
        assertThatThrownBy(() -> votes.give(someone(), first.no()))
                .isInstanceOf(NoSuchArticle.class);
        assertThat(votes.give(someone(), second.no())).isEqualTo(Given.FIRST);
        assertThat(votes.language(first.article(), first.revision())).isEmpty();
        assertThat(votes.language(first.article(), second.revision())).contains(Language.ENGLISH);
    }

    @Test
    void fewVotesSayOnlyThatTheyAreFew() {
        var text = Text.live();
        for (var each = 0; each < 9; each++) {
            votes.give(someone(), text.yes());
        }
        assertThat(tally(text.article(), text.language())).isEqualTo(new Tally.Few(9, 9));
        votes.give(someone(), text.no());
        assertThat(tally(text.article(), text.language()))
                .isInstanceOfSatisfying(
                        Tally.Enough.class,
                        enough -> {
                            assertThat(enough.yes()).isEqualTo(9);
                            assertThat(enough.all()).isEqualTo(10);
                            assertThat(enough.low()).isBetween(0.59, 0.60);
                            assertThat(enough.high()).isBetween(0.98, 0.99);
                        });
    }

    @Test
    void whatReadersWriteNamesNobodyAndIsOneLine() {
        var text = Text.live();
        votes.give(
                someone(),
                text.no()
                        .because(
                                VoteReason.WRONG,
                                " Write\n\tme\u202E\u0007 at sara@example.com or ٠٥٠١٢٣٤٥٦٧ "));
        assertThat(helpfulness.comments(text.article(), 10))
                .singleElement()
                .satisfies(
                        comment -> {
                            assertThat(comment.words())
                                    .isEqualTo("Write me at [e-mail] or [telephone]");
                            assertThat(comment.reason()).isEqualTo(VoteReason.WRONG);
                            assertThat(comment.revision()).isEqualTo(text.revision());
                        });
        var sara = someone();
        assertThatThrownBy(() -> votes.give(sara, text.no().because(null, "x".repeat(501))))
                .isInstanceOf(VoteRefused.class);
        assertThat(votes.isKnown(sara, text.article(), text.language())).isFalse();
        votes.give(sara, text.no().because(null, "a@b.cc ".repeat(71).strip()));
        assertThat(helpfulness.comments(text.article(), 1).getFirst().words())
                .doesNotContain("@")
                .hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void nobodyIsKnownLongerThanTheirCookie() {
        var text = Text.live();
        var sara = someone();
        votes.give(sara, text.yes());
        node.getBean(VoteRetention.class).run();
        assertThat(votes.isKnown(sara, text.article(), text.language())).isTrue();
        node.getBean(TestClock.class).forward(Duration.ofHours(25));
        node.getBean(VoteRetention.class).run();
        assertThat(votes.isKnown(sara, text.article(), text.language())).isFalse();
        assertThat(tally(text.article(), text.language())).isEqualTo(new Tally.Few(1, 1));
    }

    @Test
    void anErasedArticleTakesItsVotesAlong() {
        var text = Text.live();
        var kept = Text.live();
        votes.give(someone(), text.no().because(null, "Gone with it"));
        votes.give(someone(), kept.no());
        node.getBean(Erasures.class).erase(text.article(), node.getBean(Staff.class).lina());
        assertThat(tally(text.article(), text.language())).isEqualTo(new Tally.Few(0, 0));
        assertThat(helpfulness.comments(text.article(), 10)).isEmpty();
        assertThat(tally(kept.article(), kept.language())).isEqualTo(new Tally.Few(0, 1));
    }

    @Test
    void aTextThatHelpsLessThanBeforeFallsAndOneOfFewVotesDoesNot() {
        var falls = Text.live();
        var stays = Text.live();
        var few = Text.live();
        var until = LocalDate.of(2026, 6, 30);
        for (var each : List.of(falls, stays, few)) {
            past(each, until.minusDays(55), 18, 2); // the first of the days before
            past(each, until.minusDays(56), 0, 40); // and one that is too long ago to count
        }
        past(falls, until.minusDays(3), 4, 16);
        past(stays, until.minusDays(3), 17, 3);
        past(few, until.minusDays(3), 0, 9);
        var found = helpfulness.falling(until);
        assertThat(found.few()).as("not enough votes yet").isEqualTo(1);
        assertThat(found.falling())
                .singleElement()
                .satisfies(
                        fall -> {
                            assertThat(fall.article()).isEqualTo(falls.article());
                            assertThat(fall.change().value()).isEqualTo(0.2 - 0.9);
                            assertThat(fall.before().yes()).isEqualTo(18);
                            assertThat(fall.after().all()).isEqualTo(20);
                        });
        assertThat(helpfulness.falling(until.minusDays(28)).falling()).isEmpty();
    }

    @Test
    void votesLiftWhatHelpsAndBuryNothing() {
        var good = Text.live();
        var bad = Text.live();
        var few = Text.live();
        for (var each = 0; each < 12; each++) {
            votes.give(someone(), good.yes());
            votes.give(someone(), bad.no());
        }
        votes.give(someone(), few.yes());
        var popularity = node.getBean(VotePopularity.class);
        popularity.count();
        assertThat(popularity.of(good.article())).isBetween(0.7, 1.0);
        assertThat(popularity.of(bad.article())).isZero();
        assertThat(popularity.of(few.article())).isZero();
    }

    private static void past(Text text, LocalDate day, int yes, int no) {
        Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var all = new ArrayList<PastVote>();
        for (var each = 0; each < yes; each++) {
            all.add(new PastVote(text.yes(), at));
        }
        for (var each = 0; each < no; each++) {
            all.add(new PastVote(text.no(), at));
        }
        node.getBean(PastVotes.class).add(all);
    }
}
