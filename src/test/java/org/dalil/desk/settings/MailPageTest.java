package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.WorkLanguages;
import org.dalil.account.session.Sessions;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office.Clerk;
import org.dalil.mail.outbox.About;
import org.dalil.mail.outbox.Outbox;
import org.dalil.mail.outbox.Postman;
import org.dalil.mail.smtp.Letter;
import org.dalil.testing.MoodyServer;
import org.dalil.testing.Postbox;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

@Tag("database")
class MailPageTest {
    private static final String MAIL = "/desk/settings/mail";

    private static Clerk clerk(Server server, String name, Role role) {
        var email = name.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        var account = server.bean(Accounts.class).add(email, name, role, "seven green ears");
        return new Clerk(account, server.bean(Sessions.class).begin(account), server);
    }

    @Test
    void anAdministratorSendsThemselvesATestMailInTheirLanguage() {
        try (var postbox = new Postbox();
                var server = Server.start(postbox.settings())) {
            var lina = clerk(server, "Lina", Role.ADMIN);
            assertThat(lina.getIn("ar", MAIL).select("h1").text()).isEqualTo("البريد");
            assertThat(server.bean(WorkLanguages.class).of(lina.account().id()))
                    .contains(Language.ARABIC);
            var sent = lina.post(MAIL + "/test", Map.of());
            assertThat(location(sent)).isEqualTo(MAIL + "?done=test");
            var mail = postbox.only();
            assertThat(mail.to()).isEqualTo("lina@example.com");
            assertThat(mail.subject()).isEqualTo("البريد يعمل");
            assertThat(lina.page(MAIL + "?done=test").select("[role=status]").text())
                    .contains("lina@example.com");
            assertThat(server.bean(AuditTrail.class).of("mail", 0, 5))
                    .extracting("deed")
                    .containsExactly("tried out");
        }
    }

    @Test
    void whatFailsIsShownWithoutAnAddressOrAPassword() throws Exception {
        var answers =
                Map.of(
                        "RCPT TO:<sara@", "550 <sara@example.com> unknown",
                        "RCPT TO:<later@", "451 4.7.1 not now");
        try (var moody = new MoodyServer(answers)) {
            var settings = new HashMap<>(Postbox.settings(moody.port()));
            settings.put("dalil.mail.user", "help");
            settings.put("dalil.mail.password", "secret of the server");
            settings.put("dalil.address", "");
            try (var server = Server.start(settings)) {
                var lina = clerk(server, "Lina", Role.ADMIN);
                assertThat(lina.page(MAIL).text())
                        .contains("Every mail was sent.", "DALIL_ADDRESS");
                server.bean(Outbox.class)
                        .add(
                                "answered",
                                new About(About.CASE, 7),
                                new Letter(
                                        "sara@example.com",
                                        Language.ENGLISH,
                                        "Help",
                                        "Our answer",
                                        "Plain",
                                        "<p>Html</p>"));
                server.bean(Outbox.class)
                        .add(
                                "answered",
                                new About(About.CASE, 8),
                                new Letter(
                                        "later@example.com",
                                        Language.ENGLISH,
                                        "Help",
                                        "Our answer",
                                        "Plain",
                                        "<p>Html</p>"));
                server.bean(Postman.class).goesRound();
                var page = lina.page(MAIL);
                assertThat(page.select("a[href=/desk/cases/7]").text())
                        .isEqualTo("Answer to a customer 7");
                assertThat(page.text()).contains("The address does not exist", "550", "Given up");
                assertThat(page.html())
                        .doesNotContain("sara@", "Our answer", "secret of the server");
                // what was refused for good is emptied, and not sent again
                assertThat(location(lina.post(MAIL + "/again", Map.of())))
                        .isEqualTo(MAIL + "?done=again&count=1");
                assertThat(server.bean(Outbox.class).standing().waiting()).isEqualTo(1);
            }
        }
    }

    @Test
    void aTestMailThatFailsSaysWhy() throws Exception {
        try (var moody = new MoodyServer(Map.of("MAIL FROM", "550 5.7.1 not your domain"));
                var server = Server.start(Postbox.settings(moody.port()))) {
            var answer = clerk(server, "Lina", Role.ADMIN).post(MAIL + "/test?lang=ar", Map.of());
            var alert = Jsoup.parse(answer.body()).select("[role=alert]").text();
            assertThat(alert).contains("لا يرسل الخادم باسم هذا المرسِل", "not your domain");
        }
    }

    @Test
    void onlyWhoChangesSettingsSeesItAndItSaysWhereMailIsNotSetUp() {
        try (var server = Server.start()) {
            var lina = clerk(server, "Lina", Role.ADMIN);
            var nour = clerk(server, "Nour", Role.MANAGER);
            var page = lina.page(MAIL);
            assertThat(page.text()).contains("Mail is not set up", "DALIL_MAIL_HOST");
            assertThat(page.select("form[action^=" + MAIL + "]")).isEmpty();
            assertThat(location(lina.post(MAIL + "/test", Map.of()))).isEqualTo(MAIL);
            for (var path : new String[] {MAIL + "/test", MAIL + "/again"}) {
                assertThat(nour.post(path, Map.of()).statusCode()).isEqualTo(404);
                assertThat(server.post(path, Map.of()).statusCode()).isEqualTo(401);
            }
            assertThat(nour.get(MAIL).statusCode()).isEqualTo(404);
            assertThat(server.get(MAIL).statusCode()).isEqualTo(server.get("/desk").statusCode());
        }
    }
}
