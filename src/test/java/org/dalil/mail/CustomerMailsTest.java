package org.dalil.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;

import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Opened;
import org.dalil.database.Transactions;
import org.dalil.mail.outbox.Outbox;
import org.dalil.mail.outbox.Postman;
import org.dalil.testing.Dalil;
import org.dalil.testing.Postbox;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.regex.Pattern;

/** What a customer gets, read as their mail program does. */
@Tag("database")
class CustomerMailsTest {
    private static final Pattern LINK =
            Pattern.compile("https://help\\.example\\.com/(en|ar)/cases/([A-Za-z0-9_-]{43})");

    private Postbox postbox;
    private ApplicationContext dalil;
    private Cases cases;
    private Actor huda;

    @BeforeEach
    void start() {
        postbox = new Postbox();
        dalil = Dalil.start(postbox.settings());
        cases = dalil.getBean(Cases.class);
        var account = dalil.getBean(Staff.class).huda();
        huda = new Actor(account.id(), account.name());
    }

    @AfterEach
    void stop() {
        dalil.close();
        postbox.close();
    }

    private Opened opened(String subject, Language language) {
        return cases.open(
                NewCase.of(subject, "Words of the customer.", language)
                        .by(new Customer("سارة", "sara@example.com", "")),
                Actor.SYSTEM);
    }

    private Postbox.Mail sent() {
        dalil.getBean(Postman.class).goesRound();
        return postbox.only();
    }

    @Test
    void aReceiptInArabicSaysTheNumberAndWhatToExpect() {
        var opened = opened("الجهاز لا يشحن", Language.ARABIC);
        var number = Long.toString(opened.standing().number());
        var mail = sent();
        assertThat(mail.to()).isEqualTo("sara@example.com");
        assertThat(mail.from().getAddress()).isEqualTo("help@dalil.example");
        assertThat(mail.from().getPersonal()).isEqualTo("مركز المساعدة");
        assertThat(mail.subject()) // a number among Arabic words stands in an isolate
                .matches("وصلتنا رسالتك \\(التذكرة [\\u2066\\u2067]" + number + "\\u2069\\)");
        assertThat(mail.header("Subject").getFirst()).startsWith("=?UTF-8?"); // RFC 2047
        assertThat(mail.header("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.header("Content-Language")).containsExactly("ar");
        assertThat(mail.header("Message-ID").getFirst()).matches("<[0-9a-f-]{36}@dalil\\.example>");

        var html = mail.html();
        assertThat(html.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(html.selectFirst("h1").text()).contains("وصلتنا رسالتك", number + "\u2069");
        assertThat(html.select("img, link, script, [src], [background]")).isEmpty();
        assertThat(html.select("style").html()).doesNotContain("url(", "var(").contains("#0A6163");
        assertThat(html.select("a.button").attr("href"))
                .isEqualTo("https://help.example.com/ar/cases/" + opened.token());
        assertThat(mail.plain())
                .contains("رقم تذكرتك", "ويصلك جوابنا", "/ar/cases/" + opened.token())
                .doesNotContain("<", "الجهاز لا يشحن"); // nobody sends their words to a stranger
        assertThat(html.text()).doesNotContain("الجهاز لا يشحن");
    }

    @Test
    void anAnswerComesWithItsOwnLinkToThePrivatePage() {
        var opened = opened("Charger", Language.ENGLISH);
        dalil.getBean(Postman.class).goesRound();
        var reply =
                """
                Press **Reset** first:

                1. Hold it.
                2. See [the page](https://elsewhere.example/x).

                ![shot](https://elsewhere.example/pixel.png) ![own](/en/articles/1/files/x.png)
                [gone](/en/articles/999-secret-title)\
                """;
        cases.reply(opened.standing().number(), reply, null, huda);
        dalil.getBean(Postman.class).goesRound();
        assertThat(postbox.all()).hasSize(2);
        var mail = postbox.all().getLast();
        assertThat(mail.subject()).startsWith("Our answer: \u2066Charger\u2069 (case ");
        var html = mail.html();
        assertThat(html.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(html.selectFirst(".answer strong").text()).isEqualTo("Reset");
        assertThat(html.select("img")).isEmpty();
        assertThat(html.select(".answer a").eachAttr("href"))
                .containsExactly(
                        "https://elsewhere.example/x", "https://elsewhere.example/pixel.png");
        assertThat(mail.plain())
                .contains(
                        "Press Reset first:\n\n1. Hold it.\n2. See the page"
                                + " (https://elsewhere.example/x).")
                .doesNotContain("**", "secret-title");
        assertThat(mail.everything()).doesNotContain("Huda", "secret-title");

        var link = LINK.matcher(mail.plain());
        assertThat(link.find()).isTrue();
        assertThat(link.group(2)).isNotEqualTo(opened.token());
        assertThat(html.select("a.button").attr("href")).isEqualTo(link.group());
        var number = opened.standing().number();
        assertThat(cases.byToken(link.group(2)).number()).isEqualTo(number);
        assertThat(cases.byToken(opened.token()).number())
                .as("the first one stays")
                .isEqualTo(number);
    }

    @Test
    void whatWasSentIsEmptied() {
        opened("Secret of mine", Language.ENGLISH);
        var postman = dalil.getBean(Postman.class);
        assertThat(postman.rows()).hasSize(1).first().asString().contains("sara@example.com");
        sent();
        var standing = dalil.getBean(Outbox.class).standing();
        assertThat(standing.sentToday()).isEqualTo(1);
        assertThat(standing.waiting()).isZero();
        assertThat(standing.lastSent()).isNotNull();
        assertThat(dalil.getBean(Postman.class).rows())
                .hasSize(1)
                .first()
                .asString()
                .doesNotContain("sara@", "/cases/");
    }

    @Test
    void isWrittenWithWhatItTellsOfOrNotAtAll() {
        assertThatThrownBy(
                        () ->
                                dalil.getBean(Transactions.class)
                                        .write(
                                                () -> {
                                                    opened("Never was", Language.ENGLISH);
                                                    throw new IllegalStateException("stop");
                                                }))
                .hasMessage("stop");
        dalil.getBean(Postman.class).goesRound();
        assertThat(postbox.all()).isEmpty();
        opened("Is", Language.ENGLISH);
        assertThat(sent().subject()).contains("We received");
    }

    @Test
    void goesWithTheCaseThatIsErased() {
        var id = opened("Forget me", Language.ENGLISH).standing().number();
        cases.erase(id, huda);
        dalil.getBean(Postman.class).goesRound();
        assertThat(postbox.all()).isEmpty();
        assertThat(dalil.getBean(Postman.class).rows()).isEmpty();
    }

    @Test
    void whatAnotherSystemKeepsThatOneTells() {
        var theirs =
                NewCase.of("Theirs", "x", Language.ENGLISH)
                        .from("helpdesk", "77")
                        .by(new Customer("", "sara@example.com", ""));
        var id = cases.open(theirs, Actor.SYSTEM).standing().number();
        cases.reply(id, "What the helpdesk sent", null, new Actor(null, "helpdesk"));
        dalil.getBean(Postman.class).goesRound();
        assertThat(postbox.all()).isEmpty();
        cases.reply(id, "What somebody here wrote", null, huda);
        assertThat(sent().plain()).contains("What somebody here wrote").doesNotContain("sent");
    }

    @Test
    void whoAskedHereIsToldAlsoWhatAProgramAnswers() {
        var id = opened("Asked here", Language.ENGLISH).standing().number();
        sent();
        cases.reply(id, "What a robot found", null, new Actor(null, "api robot"));
        dalil.getBean(Postman.class).goesRound();
        assertThat(postbox.all()).hasSize(2);
        assertThat(postbox.all().getLast().plain()).contains("What a robot found");
    }

    @Test
    void whoGaveNoAddressGetsNone() {
        var id =
                cases.open(NewCase.of("Shy", "x", Language.ENGLISH), Actor.SYSTEM)
                        .standing()
                        .number();
        cases.reply(id, "An answer", null, huda);
        dalil.getBean(Postman.class).goesRound();
        assertThat(postbox.all()).isEmpty();
        assertThat(dalil.getBean(Postman.class).rows()).isEmpty();
    }

    @Test
    void withoutAPublicAddressThereAreNoLinks() {
        var settings = postbox.settings();
        settings.put("dalil.address", "");
        try (var nameless = Dalil.start(settings)) {
            var theirs = nameless.getBean(Cases.class);
            var asked =
                    NewCase.of("Where", "x", Language.ENGLISH)
                            .by(new Customer("", "sara@example.com", ""));
            var id = theirs.open(asked, Actor.SYSTEM).standing().number();
            theirs.reply(
                    id, "Here.", null, new Actor(nameless.getBean(Staff.class).huda().id(), "H"));
            nameless.getBean(Postman.class).goesRound();
            assertThat(postbox.all()).hasSize(2);
            for (var mail : postbox.all()) {
                assertThat(mail.html().select("a")).isEmpty();
                assertThat(mail.everything()).doesNotContain("/cases/", "This link");
            }
            assertThat(postbox.all().getLast().plain()).contains("Here.");
        }
    }

    @Test
    void withoutAServerNothingIsSentKeptOrBroken() {
        try (var quiet = Dalil.start(Map.of())) {
            var theirs = quiet.getBean(Cases.class);
            var asked =
                    NewCase.of("Quiet", "x", Language.ENGLISH)
                            .by(new Customer("", "sara@example.com", ""));
            var opened = theirs.open(asked, Actor.SYSTEM);
            var account = quiet.getBean(Staff.class).huda();
            var id = opened.standing().number();
            theirs.assign(id, account, null, Actor.SYSTEM);
            theirs.reply(id, "Here.", null, new Actor(account.id(), "H"));
            quiet.getBean(Postman.class).goesRound();
            assertThat(theirs.whole(id).replies()).hasSize(1);
            assertThat(quiet.getBean(Postman.class).rows()).isEmpty();
            theirs.erase(id, Actor.SYSTEM);
            assertThatThrownBy(() -> theirs.byToken(opened.token())).isInstanceOf(NoSuchCase.class);
        }
    }
}
