package org.dalil.insight.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.account.WorkLanguages;
import org.dalil.insight.Bazaar;
import org.dalil.mail.StaffLetters;
import org.dalil.mail.outbox.Outbox;
import org.dalil.testing.Dalil;
import org.dalil.testing.Postbox;
import org.dalil.testing.Staff;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Sunday evening: Nour asks for the week, which comes on Monday morning, once. */
@Tag("database")
class WeeklyPostTest {
    private ApplicationContext node;
    private WeeklyLetters letters;
    private WeeklyPost post;
    private Account nour;

    /** Mails that are not about weeks. */
    private long others;

    @BeforeEach
    void start() {
        open(Postbox.settings(1));
    }

    private void open(Map<String, Object> mail) {
        var base = new HashMap<String, Object>(TestBase.fresh());
        base.putAll(mail);
        base.put("dalil.test.clock", "2026-11-22T18:00:00Z");
        node = Dalil.start(base);
        letters = node.getBean(WeeklyLetters.class);
        post = node.getBean(WeeklyPost.class);
        nour = node.getBean(Staff.class).nour();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void theWeekComesOnItsFirstMorningAndOnce() {
        Bazaar.open(node);
        others = waiting();
        letters.ask(nour);
        letters.ask(nour);
        assertThat(letters.isAsked(nour)).isTrue();
        post.run();
        assertThat(waiting()).isZero(); // this week is known already
        go(Duration.ofHours(9)); // three in the morning
        post.run();
        assertThat(waiting()).isZero();
        go(Duration.ofHours(6));
        post.run();
        post.run();
        assertThat(waiting()).isEqualTo(1);
        go(Duration.ofDays(7));
        post.run();
        assertThat(waiting()).isEqualTo(2);
        letters.stop(nour);
        go(Duration.ofDays(7));
        post.run();
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void itIsInTheLanguageOfWhoAskedAndNamesTheTopics() {
        Bazaar.open(node);
        node.getBean(WorkLanguages.class).note(nour.id(), Language.ARABIC);
        letters.ask(nour);
        go(Duration.ofDays(1));
        post.run();
        var mail = node.getBean(StaffLetters.class);
        var news = post.news(nour);
        var letter = mail.letter(nour.id(), news).orElseThrow();
        assertThat(letter.subject()).contains("موضوعات لا يجد فيها العملاء إجابة");
        assertThat(letter.html())
                .contains("dir=\"rtl\"")
                .contains("رمز التحقق لا يصل")
                .contains("https://help.example.com/desk/insight/topics/101");
    }

    @Test
    void whoMayNotSeeTheWeekDoesNotGetIt() {
        var omar = node.getBean(Staff.class).omar();
        letters.ask(omar);
        assertThat(letters.isAsked(omar)).isFalse();
        letters.ask(nour);
        go(Duration.ofDays(1));
        post.run();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void withoutAMailServerNothingIsAskedFor() {
        node.close();
        open(Map.of());
        letters.ask(nour);
        assertThat(letters.areSent()).isFalse();
        assertThat(letters.isAsked(nour)).isFalse();
    }

    private long waiting() {
        var standing = node.getBean(Outbox.class).standing();
        return standing.waiting() + standing.givenUp() - others; // nobody listens at that port
    }

    private void go(Duration on) {
        node.getBean(TestClock.class).forward(on);
    }
}
