package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.URI;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {
    private static final String PEOPLE = "/desk/settings/people";
    private static final String PASSWORD = "seven green ears";

    private Office office;
    private Clerk lina;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private static String page(Clerk somebody) {
        return PEOPLE + "/" + somebody.account().id();
    }

    private List<String> deeds(Account on) {
        return office.server().bean(AuditTrail.class).of("account", on.id(), 10).stream()
                .map(AuditEntry::deed)
                .toList();
    }

    private boolean signsIn(String email, String password) {
        return office.server().bean(Accounts.class).authenticate(email, password).isPresent();
    }

    private Document invite(String email, String role) {
        var answer = lina.post(PEOPLE + "/new?lang=en", Map.of("email", email, "role", role));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(answer.body());
    }

    private static String path(Document page) {
        var link = page.select("#link").val();
        assertThat(link).startsWith("http://localhost:").matches(".*/welcome/[\\w-]{43}\\?lang=en");
        return URI.create(link).getPath();
    }

    @Test
    void anAdministratorSeesEverybodyAndAManagerDoesNot() {
        var list = lina.page(PEOPLE + "?lang=en");
        assertThat(list.select("tr:contains(nour@example.com)").text())
                .contains("Nour", "Manager", "Active");
        assertThat(list.select("tr:contains(lina@example.com)").text()).contains("(you)");
        assertThat(lina.page("/desk").select(".side a[href=" + PEOPLE + "]")).hasSize(1);

        for (var address : List.of(PEOPLE, PEOPLE + "/new", page(nour), PEOPLE + "/987654")) {
            assertThat(nour.get(address).statusCode()).isEqualTo(404);
        }
        assertThat(nour.post(page(lina), Map.of("deed", "deactivate")).statusCode()).isEqualTo(404);
        assertThat(nour.page("/desk").select(".side a[href=" + PEOPLE + "]")).isEmpty();
        assertThat(lina.get(PEOPLE + "/987654").statusCode()).isEqualTo(404);
        assertThat(location(office.server().get(PEOPLE))).startsWith("/sign-in");
    }

    @Test
    void whoIsInvitedChoosesAPasswordOnceAndIsIn() {
        var shown = invite("Sami@Example.com", "agent");
        assertThat(shown.select(".chip").text()).isEqualTo("Password to be chosen");
        var path = path(shown);
        assertThat(signsIn("sami@example.com", "")).isFalse();

        var form = Jsoup.parse(office.server().get(path + "?lang=en").body());
        assertThat(form.select("#email").val()).isEqualTo("sami@example.com");
        var wrong = office.server().post(path, Map.of("name", "سامي", "password", "short"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#name").val()).isEqualTo("سامي");
        assertThat(Jsoup.parse(wrong.body()).select("#password").val()).isEqualTo("short");

        var chosen = Map.of("name", "سامي", "password", PASSWORD);
        var in = office.server().post(path, chosen);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(location(in)).isEqualTo("/desk");
        assertThat(in.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(signsIn("sami@example.com", PASSWORD)).isTrue();

        var again = office.server().post(path, chosen);
        assertThat(again.statusCode()).isEqualTo(404);
        var never = office.server().get("/welcome/" + "x".repeat(43) + "?lang=en");
        assertThat(never.statusCode()).isEqualTo(404);
        assertThat(never.body()).contains("does not work any more");
        assertThat(lina.page(PEOPLE).select("tr:contains(سامي)").text()).contains("Active");
    }

    @Test
    void anInvitationThatBreaksARuleSaysWhichAndKeepsWhatWasTyped() {
        var bad = Map.of("email", "no address", "name", "<b>Zoé</b>", "role", "manager");
        var answer = lina.post(PEOPLE + "/new?lang=ar", bad);
        assertThat(answer.statusCode()).isEqualTo(422);
        var form = Jsoup.parse(answer.body());
        assertThat(form.select("#email-problem").text()).contains("ليس عنوان بريد");
        assertThat(form.select("#email").val()).isEqualTo("no address");
        assertThat(form.select("#name").val()).isEqualTo("<b>Zoé</b>");
        assertThat(form.select("[name=role][checked]").val()).isEqualTo("manager");

        var taken = Map.of("email", "NOUR@example.com", "role", "agent");
        assertThat(lina.post(PEOPLE + "/new?lang=en", taken).body()).contains("already has");
        var king = Map.of("email", "k@example.com", "role", "king");
        assertThat(lina.post(PEOPLE + "/new?lang=en", king).body()).contains("choose a role");
        assertThat(lina.post(PEOPLE + "/new", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void aRoleChangesAtOnce() {
        var mona = office.clerk("Mona", Role.AGENT);
        assertThat(mona.get("/desk/probe/managers").statusCode()).isEqualTo(404);
        assertThat(mona.get("/desk/settings").statusCode()).isEqualTo(404);
        var done = lina.post(page(mona), Map.of("deed", "role", "role", "admin"));
        assertThat(location(done)).isEqualTo(page(mona) + "?done=role");
        assertThat(mona.get(PEOPLE).statusCode()).isEqualTo(200);
        assertThat(deeds(mona.account())).containsExactly("role changed");

        lina.post(page(mona), Map.of("deed", "role", "role", "agent"));
        assertThat(mona.get(PEOPLE).statusCode()).isEqualTo(404);
    }

    @Test
    void aResetEndsPasswordAndSessionsAndOneLinkOpensAgain() {
        var ola = office.clerk("Ola", Role.AGENT);
        var first = Jsoup.parse(lina.post(page(ola) + "?lang=en", Map.of("deed", "link")).body());
        assertThat(signsIn("ola@example.com", PASSWORD)).isFalse();
        assertThat(location(ola.get("/desk"))).startsWith("/sign-in");

        var second = Jsoup.parse(lina.post(page(ola) + "?lang=en", Map.of("deed", "link")).body());
        assertThat(office.server().get(path(first)).statusCode()).isEqualTo(404);
        var form = Map.of("name", "Ola", "password", "another green ear");
        assertThat(office.server().post(path(second), form).statusCode()).isEqualTo(303);
        assertThat(signsIn("ola@example.com", "another green ear")).isTrue();
        assertThat(deeds(ola.account()))
                .containsExactly("password chosen", "password reset", "password reset");
    }

    @Test
    void onesOwnPasswordStaysUntilTheLinkIsUsed() {
        var rana = office.clerk("Rana", Role.ADMIN);
        rana.post(page(rana), Map.of("deed", "link"));
        assertThat(signsIn("rana@example.com", PASSWORD)).isTrue();
        assertThat(rana.get("/desk").statusCode()).isEqualTo(200);
        lina.post(page(rana), Map.of("deed", "role", "role", "agent"));
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndComesBackWhenActivated() {
        var adam = office.clerk("Adam", Role.AGENT);
        assertThat(adam.get("/desk").statusCode()).isEqualTo(200);
        lina.post(page(adam), Map.of("deed", "deactivate"));
        assertThat(location(adam.get("/desk"))).startsWith("/sign-in");
        assertThat(signsIn("adam@example.com", PASSWORD)).isFalse();
        var refused = lina.post(page(adam) + "?lang=en", Map.of("deed", "link"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Activate it first");

        lina.post(page(adam), Map.of("deed", "activate"));
        assertThat(signsIn("adam@example.com", PASSWORD)).isTrue();
        assertThat(deeds(adam.account())).containsExactly("activated", "deactivated");
    }

    @Test
    void endedSessionsAreEverybodysButTheirs() {
        var dana = office.clerk("Dana", Role.AGENT);
        lina.post(page(dana), Map.of("deed", "sessions"));
        assertThat(location(dana.get("/desk"))).startsWith("/sign-in");
        assertThat(lina.get("/desk").statusCode()).isEqualTo(200);
        assertThat(signsIn("dana@example.com", PASSWORD)).isTrue();
    }

    @Test
    void whatSomebodyLeavesGoesOnWithSomebodyElse() {
        var zaid = office.clerk("Zaid", Role.AGENT);
        var by = new Actor(zaid.account().id(), "Zaid");
        var about =
                new Description(
                        ArticleKind.REPORT, null, "Zaid@example.com", null, List.of(), List.of());
        var articles = office.server().bean(Articles.class);
        var article =
                articles.create(
                        "left/behind",
                        about,
                        org.dalil.account.Audience.INTERNAL,
                        Confidence.WORK_IN_PROGRESS,
                        by);
        var drafts = office.server().bean(Drafts.class);
        drafts.save(article.id(), Language.ENGLISH, new Text("Left", "", "Behind."), null, by);
        assertThat(lina.page(page(zaid) + "?lang=en").text()).contains("1 article and 1 draft.");

        var to = Map.of("deed", "deactivate", "heir", "" + nour.account().id());
        assertThat(lina.post(page(zaid), to).statusCode()).isEqualTo(303);
        var draft = drafts.of(article.id(), Language.ENGLISH).orElseThrow();
        assertThat(draft.author()).isEqualTo("Nour");
        assertThat(nour.page("/desk/articles/" + article.id()).text()).contains("Owner: Nour");
        assertThat(lina.page(page(zaid)).select("#heir")).isEmpty();

        var nobody = lina.post(page(nour), Map.of("deed", "hand-over", "heir", "0"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(lina.post(page(nour), Map.of("deed", "explode")).statusCode()).isEqualTo(422);
    }

    @Test
    void nobodyTakesTheLastAdministratorsRightsOrDeactivatesThemselves() {
        try (var small = new Office()) {
            var one = small.clerk("One", Role.ADMIN);
            var role = Map.of("deed", "role", "role", "agent");
            var last = one.post(page(one) + "?lang=en", role);
            assertThat(last.statusCode()).isEqualTo(422);
            assertThat(last.body()).contains("Nobody else could look after the accounts");
            var self = one.post(page(one) + "?lang=en", Map.of("deed", "deactivate"));
            assertThat(self.statusCode()).isEqualTo(422);
            assertThat(self.body()).contains("Nobody deactivates themselves");

            // who has yet to choose a password cannot take over
            one.post(PEOPLE + "/new", Map.of("email", "two@example.com", "role", "admin"));
            assertThat(one.post(page(one), role).statusCode()).isEqualTo(422);
            small.clerk("Three", Role.ADMIN);
            assertThat(one.post(page(one), role).statusCode()).isEqualTo(303);
            assertThat(one.get(PEOPLE).statusCode()).isEqualTo(404);
        }
    }
}
