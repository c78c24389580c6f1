package org.dalil.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.article.erasure.Erasures;
import org.dalil.database.Transactions;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
class TextLivesTest {
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    private ApplicationContext node;
    private World world;
    private Revisions revisions;
    private TextLives lives;
    private long article;
    private long first;

    @BeforeEach
    void aTextGoesLiveOnTheThirdOfMay() {
        var base = new HashMap<String, Object>(TestBase.fresh());
        base.put("dalil.test.clock", NOON.toString());
        node = Dalil.start(base);
        world = node.getBean(World.class);
        revisions = node.getBean(Revisions.class);
        lives = node.getBean(TextLives.class);
        article = world.article("lives", Audience.PUBLIC);
        first = world.live(article, Language.ENGLISH, "Refunds", "In five days");
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void beginWhereATextGoesLiveAndEndWhereAnotherDoes() {
        later(5);
        var second = world.live(article, Language.ENGLISH, "Refunds", "In three days");

        assertThat(told()).containsExactly(life(first, 0, 5, false), life(second, 5, null, false));
    }

    @Test
    void endWhereATextIsTakenFromReaders() {
        later(5);
        revisions.unpublish(article, Language.ENGLISH, World.OMAR);

        assertThat(told()).containsExactly(life(first, 0, 5, false));
    }

    @Test
    void areNotTouchedByATextThatIsNotShown() {
        world.draft(article, Language.ENGLISH, "Refunds", "In two days");
        later(1);
        var handed = handIn(false);
        later(1);
        revisions.move(handed, RevisionState.RETURNED, World.OMAR);

        assertThat(told()).containsExactly(life(first, 0, null, false));
    }

    @Test
    void passOverMendedTypingErrorsForTheFirstText() {
        world.draft(article, Language.ENGLISH, "Refunds", "In 5 days");
        later(2);
        var mended = Revisions.idOf(revisions.publish(handIn(true), World.OMAR));
        later(2);
        var real = world.live(article, Language.ENGLISH, "Refunds", "In three days");

        assertThat(told())
                .containsExactly(
                        life(first, 0, 2, false),
                        life(mended, 2, 4, true),
                        life(real, 4, null, false));
        assertThat(lives.firstLive(article, Language.ENGLISH, DAY)).hasValue(DAY);
        assertThat(lives.firstLive(article, Language.ENGLISH, DAY.plusDays(1)))
                .hasValue(DAY.plusDays(4));
        assertThat(lives.firstLive(article, Language.ENGLISH, DAY.plusDays(5))).isEmpty();
        assertThat(lives.firstLive(article, Language.ARABIC, DAY)).isEmpty();
    }

    @Test
    void passOverWhatOnlyStaffMayRead() {
        var inside = world.article("inside", Audience.PUBLIC);
        world.live(inside, Language.ENGLISH, "Fees", "Draft", Audience.INTERNAL);
        later(2);
        world.live(inside, Language.ENGLISH, "Fees", "Ready", Audience.PUBLIC);

        assertThat(lives.firstLive(inside, Language.ENGLISH, DAY)).hasValue(DAY.plusDays(2));
    }

    @Test
    void followTheFolder() {
        later(3);
        incoming(false);
        var second = Revisions.idOf(revisions.live(article, Language.ENGLISH).orElseThrow());
        later(3);
        incoming(true); // the file says that it is a draft now

        assertThat(told()).containsExactly(life(first, 0, 3, false), life(second, 3, 6, false));
    }

    @Test
    void goWithTheirArticle() {
        node.getBean(Erasures.class).erase(article, node.getBean(Staff.class).lina());

        assertThat(told()).isEmpty();
    }

    private long handIn(boolean minor) {
        return Revisions.idOf(
                revisions.handIn(
                        article, Language.ENGLISH, Audience.PUBLIC, minor, "", World.HUDA));
    }

    private void incoming(boolean draft) {
        var held =
                node.getBean(HeldTexts.class)
                        .of(List.of(article))
                        .getOrDefault(article, Map.of())
                        .get(Language.ENGLISH);
        var arriving =
                new ArrivingText(
                        Language.ENGLISH,
                        new Text("Refunds", "", "From the folder"),
                        Audience.PUBLIC,
                        draft,
                        false,
                        null);
        node.getBean(Transactions.class)
                .write(
                        () ->
                                node.getBean(IncomingTexts.class)
                                        .take(
                                                List.of(IncomingText.of(article, held, arriving)),
                                                World.HUDA));
    }

    private void later(int days) {
        node.getBean(TestClock.class).forward(Duration.ofDays(days));
    }

    private List<TextLife> told() {
        return lives.of(article, Language.ENGLISH);
    }

    private TextLife life(long revision, int from, @Nullable Integer to, boolean minor) {
        return new TextLife(
                revision,
                NOON.plus(Duration.ofDays(from)),
                article,
                Language.ENGLISH.code(),
                to == null ? null : NOON.plus(Duration.ofDays(to)),
                minor);
    }
}
