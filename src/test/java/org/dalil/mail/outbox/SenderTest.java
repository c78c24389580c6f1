package org.dalil.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.mail.smtp.Fault;
import org.dalil.mail.smtp.Letter;
import org.dalil.testing.Dalil;
import org.dalil.testing.MoodyServer;
import org.dalil.testing.Postbox;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Servers that are away, servers that refuse. */
@Tag("database")
class SenderTest {

    private static ApplicationContext with(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("dalil.test.clock", "2026-03-01T10:00:00Z");
        return Dalil.start(all);
    }

    private static void write(ApplicationContext dalil, String to) {
        dalil.getBean(Outbox.class)
                .add(
                        "answered",
                        new About(About.CASE, 7),
                        new Letter(to, Language.ENGLISH, "Help", "Hello", "Plain", "<p>Html</p>"));
    }

    private static Standing after(ApplicationContext dalil, Duration wait) {
        dalil.getBean(TestClock.class).forward(wait);
        dalil.getBean(Postman.class).goesRound();
        return dalil.getBean(Outbox.class).standing();
    }

    @Test
    void triesAgainWhenTheServerIsBackAndBlocksNobodyMeanwhile() {
        try (var postbox = new Postbox();
                var dalil = with(postbox.settings())) {
            postbox.goesAway();
            write(dalil, "one@example.com");
            write(dalil, "two@example.com");
            var away = after(dalil, Duration.ZERO);
            assertThat(away.waiting()).isEqualTo(2);
            assertThat(away.failed())
                    .extracting(FailedMail::fault, FailedMail::attempts, FailedMail::state)
                    .containsOnly(
                            org.assertj.core.groups.Tuple.tuple(
                                    Fault.SERVER, 1, OutboxState.WAITING));
            var next = away.failed().getFirst().nextAt();
            assertThat(next).isEqualTo(dalil.getBean(TestClock.class).instant().plusSeconds(60));
            assertThat(after(dalil, Duration.ofSeconds(59)).failed().getFirst().attempts())
                    .as("not before its time")
                    .isEqualTo(1);
            var second = after(dalil, Duration.ofSeconds(1)).failed().getFirst();
            assertThat(second.attempts()).isEqualTo(2);
            assertThat(second.nextAt()).isEqualTo(next.plus(Duration.ofMinutes(5)));

            postbox.comesBack();
            var back = after(dalil, Duration.ofMinutes(5));
            assertThat(back.waiting()).isZero();
            assertThat(back.failed()).isEmpty();
            assertThat(postbox.all())
                    .extracting(Postbox.Mail::to)
                    .containsExactly("one@example.com", "two@example.com");
        }
    }

    @Test
    void givesUpAfterTwoAndAHalfDaysAndSendsAllTheSameWhenAsked() {
        try (var postbox = new Postbox();
                var dalil = with(postbox.settings())) {
            postbox.goesAway();
            write(dalil, "one@example.com");
            for (var attempt = 1; attempt <= 10; attempt++) {
                var mail = after(dalil, Duration.ofHours(12)).failed().getFirst();
                assertThat(mail.state()).isEqualTo(OutboxState.WAITING);
                assertThat(mail.attempts()).isEqualTo(attempt);
            }
            var last = after(dalil, Duration.ofHours(12));
            assertThat(last.givenUp()).isEqualTo(1);
            assertThat(last.waiting()).isZero();
            assertThat(after(dalil, Duration.ofDays(3)).failed().getFirst().attempts())
                    .isEqualTo(11);

            postbox.comesBack();
            assertThat(dalil.getBean(Outbox.class).again()).isEqualTo(1);
            assertThat(after(dalil, Duration.ZERO).givenUp()).isZero();
            assertThat(postbox.only().to()).isEqualTo("one@example.com");
        }
    }

    @Test
    void aRefusedRecipientIsGivenUpAtOnceAndTheOthersAreSent() throws Exception {
        var answers = Map.of("RCPT TO:<gone@", "550 5.1.1 <gone@example.com>: no such user");
        try (var server = new MoodyServer(answers);
                var dalil = with(Postbox.settings(server.port()))) {
            write(dalil, "gone@example.com");
            write(dalil, "here@example.com");
            write(dalil, "two@example.com, three@example.com");
            var standing = after(dalil, Duration.ZERO);
            assertThat(standing.sentToday()).isEqualTo(1);
            assertThat(standing.givenUp()).isEqualTo(2);
            assertThat(standing.failed())
                    .extracting(FailedMail::fault)
                    .containsOnly(Fault.RECIPIENT);
            assertThat(standing.failed().getLast().answer())
                    .contains("550 5.1.1", "no such user")
                    .doesNotContain("gone@");
            assertThat(standing.failed().getLast().about()).isEqualTo(7);

            assertThat(dalil.getBean(Postman.class).rows())
                    .as("neither the answer nor the link in it is kept")
                    .noneMatch(each -> each.contains("Plain") || each.contains("Html"))
                    .noneMatch(each -> each.contains("@example.com"));
            assertThat(dalil.getBean(Outbox.class).again()).isZero();

            dalil.getBean(TestClock.class).forward(Duration.ofDays(31));
            dalil.getBean(Postman.class).tidies();
            assertThat(dalil.getBean(Postman.class).rows()).isEmpty();
        }
    }

    @Test
    void whatTheServerWasAwayForIsKeptAWeekToBeSentByHand() {
        try (var postbox = new Postbox();
                var dalil = with(postbox.settings())) {
            var postman = dalil.getBean(Postman.class);
            postbox.goesAway();
            write(dalil, "one@example.com");
            for (var attempt = 1; attempt <= 11; attempt++) {
                after(dalil, Duration.ofHours(12));
            }
            assertThat(dalil.getBean(Outbox.class).standing().givenUp()).isEqualTo(1);
            dalil.getBean(TestClock.class).forward(Duration.ofDays(6));
            postman.tidies();
            assertThat(postman.rows()).singleElement().asString().contains("Plain", "Html");
            dalil.getBean(TestClock.class).forward(Duration.ofDays(2));
            postman.tidies();
            assertThat(postman.rows())
                    .singleElement()
                    .asString()
                    .contains("GIVEN_UP")
                    .doesNotContain("Plain", "Html", "one@example.com");
            assertThat(dalil.getBean(Outbox.class).again()).isZero();
        }
    }

    @Test
    void whatIsErasedOrSentWhileOthersAreOnTheWayIsNotSent() throws Exception {
        var dalils = new ArrayList<ApplicationContext>();
        var sent = Collections.synchronizedList(new ArrayList<String>());
        Consumer<String> hears =
                line -> {
                    if (line.contains("RCPT TO")) {
                        sent.add(line);
                        dalils.getFirst().getBean(Outbox.class).forget(new About(About.CASE, 8));
                    }
                };
        try (var server = new MoodyServer(Map.of(), hears);
                var dalil = with(Postbox.settings(server.port()))) {
            dalils.add(dalil);
            write(dalil, "one@example.com");
            dalil.getBean(Outbox.class)
                    .add(
                            "answered",
                            new About(About.CASE, 8),
                            new Letter("erased@example.com", Language.ENGLISH, "H", "S", "P", "H"));
            write(dalil, "three@example.com");
            assertThat(after(dalil, Duration.ZERO).sentToday()).isEqualTo(2);
            assertThat(sent)
                    .hasSize(2)
                    .noneMatch(each -> each.contains("erased@example.com"))
                    .anyMatch(each -> each.contains("three@example.com"));
        }
    }

    @Test
    void asksAgainWhereTheServerSaysLater() throws Exception {
        try (var server = new MoodyServer(Map.of("RCPT", "451 4.7.1 greylisted"));
                var dalil = with(Postbox.settings(server.port()))) {
            write(dalil, "one@example.com");
            var mail = after(dalil, Duration.ZERO).failed().getFirst();
            assertThat(mail.fault()).isEqualTo(Fault.LATER);
            assertThat(mail.state()).isEqualTo(OutboxState.WAITING);
        }
    }

    @Test
    void tellsTheFaultsOfAnInstallationApart() throws Exception {
        var sender = new MoodyServer(Map.of("MAIL FROM", "550 5.7.1 not yours"));
        var login =
                new MoodyServer(
                        Map.of("EHLO", "250-moody\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 no"));
        try (sender;
                login) {
            assertThat(fault(Postbox.settings(sender.port()))).isEqualTo(Fault.SENDER);
            var known = new HashMap<>(Postbox.settings(login.port()));
            known.put("dalil.mail.user", "help");
            known.put("dalil.mail.password", "secret of the server");
            assertThat(fault(known)).isEqualTo(Fault.SIGN_IN);
            for (var security : List.of("starttls", "tls")) {
                var encrypted = new HashMap<>(Postbox.settings(login.port()));
                encrypted.put("dalil.mail.security", security);
                assertThat(fault(encrypted))
                        .as(security + " is never left out")
                        .isEqualTo(Fault.SERVER);
            }
        }
    }

    private static Fault fault(Map<String, Object> settings) {
        try (var dalil = with(settings)) {
            write(dalil, "one@example.com");
            var mail = after(dalil, Duration.ZERO).failed().getFirst();
            assertThat(mail.state()).isEqualTo(OutboxState.WAITING);
            assertThat(mail.answer()).doesNotContain("secret of the server");
            return mail.fault();
        }
    }
}
