package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.article.review.ReviewPolicies;
import org.dalil.article.review.ReviewPolicy;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.calendar.Weeks;
import org.dalil.settings.Settings;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalSettingsPageTest {
    private static final String PORTAL = "/desk/settings/portal";

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

    private static Map<String, String> filled() {
        var form = new HashMap<String, String>();
        form.put("language", "en,ar");
        form.put("first", "ar");
        form.put("name-en", "Falcon <b>help</b>");
        form.put("name-ar", "مساعدة الصقر");
        form.put("digits-en", "latn");
        form.put("digits-ar", "arab");
        form.put("calendar", "islamic-umalqura");
        form.put("zone", "Asia/Riyadh");
        form.put("week", "saturday");
        form.put("policy", "licensed");
        return form;
    }

    @Test
    void anAdministratorChangesThemAndReadersSeeItAtOnce() {
        assertThat(office.server().get("/en").body()).doesNotContain("Falcon"); // kept from now on
        assertThat(location(lina.post(PORTAL, filled()))).isEqualTo(PORTAL + "?done=saved");

        var home = Jsoup.parse(office.server().get("/en").body());
        assertThat(home.title()).contains("Falcon <b>help</b>"); // a text, never an element
        assertThat(home.select("b")).isEmpty();
        assertThat(location(office.server().get("/"))).isEqualTo("/ar");
        var page = lina.page(PORTAL + "?lang=ar&done=saved");
        assertThat(page.select("[role=status]").text()).contains("حُفظت");
        assertThat(page.select("#digits-ar option[selected]").val()).isEqualTo("arab");
        assertThat(page.select("#calendar option[selected]").val()).isEqualTo("islamic-umalqura");
        assertThat(page.select("#zone").val()).isEqualTo("Asia/Riyadh");
        assertThat(page.select("#week option[selected]").val()).isEqualTo("saturday");
        assertThat(office.server().bean(Weeks.class).first()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(page.select("[name=policy][checked]").val()).isEqualTo("licensed");
        assertThat(page.select("[name=first][checked]").val()).isEqualTo("ar");
        assertThat(office.server().bean(ReviewPolicies.class).now().set())
                .isEqualTo(ReviewPolicy.Rule.LICENSED);
        assertThat(office.server().bean(AuditTrail.class).of("portal settings", 0, 5)).isNotEmpty();
    }

    @Test
    void aManagerNeitherSeesNorChangesThem() {
        assertThat(nour.get(PORTAL).statusCode()).isEqualTo(404);
        assertThat(nour.post(PORTAL, filled()).statusCode()).isEqualTo(404);
        assertThat(nour.page("/desk/settings/notices").select(".side a[href=" + PORTAL + "]"))
                .isEmpty();
        assertThat(lina.page(PORTAL).select(".side [aria-current]").attr("href")).isEqualTo(PORTAL);
        assertThat(office.server().post(PORTAL, filled()).statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsChanged() {
        var before = lina.page(PORTAL).select("#name-ar").val();
        var bad = filled();
        bad.put("language", "ar");
        bad.put("first", "en");
        bad.put("name-ar", "x\u202Ey");
        bad.put("zone", "Riyadh");
        bad.put("week", "someday");
        bad.put("policy", "whatever");
        var answer = lina.post(PORTAL + "?lang=en", bad);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#name-ar-problem").text()).contains("invisible control");
        assertThat(page.select("#zone-problem").text()).contains("no such time zone");
        assertThat(page.select("#zone").val()).isEqualTo("Riyadh");
        assertThat(page.select("#first .field-error").text()).contains("first language");
        assertThat(page.select("[role=alert] a")).hasSize(5);
        assertThat(lina.page(PORTAL).select("#name-ar").val()).isEqualTo(before);

        bad.put("name-ar", "x".repeat(61));
        assertThat(lina.post(PORTAL + "?lang=en", bad).body()).contains("1 to 60 characters");
        assertThat(lina.post(PORTAL, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void whatTheOperatorNamesIsShownAndCannotBeChanged() {
        var named = Map.<String, Object>of("dalil.languages", "ar", "dalil.zone", "Asia/Dubai");
        try (var server = Server.start(named)) {
            var account =
                    server.bean(Accounts.class)
                            .add("a@example.com", "A", Role.ADMIN, "seven green ears");
            var clerk = new Clerk(account, server.bean(Sessions.class).begin(account), server);
            var page = clerk.page(PORTAL);
            assertThat(page.select("[name=language]")).isEmpty();
            assertThat(page.select("#zone[disabled]").val()).isEqualTo("Asia/Dubai");
            assertThat(page.select("#calendar[disabled]")).isEmpty();
            assertThat(clerk.post(PORTAL, filled()).statusCode()).isEqualTo(303);
            var now = clerk.page(PORTAL);
            assertThat(now.select("#zone").val()).isEqualTo("Asia/Dubai");
            assertThat(now.select("#name-ar").val()).isEqualTo("مساعدة الصقر");
            assertThat(server.get("/en").statusCode()).isNotEqualTo(200);
        }
    }

    @Test
    void threeLanguagesHaveAnOrderBehindTheFirst() {
        assertThat(lina.page(PORTAL).select("[name^=place-]")).isEmpty(); // of two one is first
        try (var server = Server.start(Map.of())) {
            var settings = server.bean(Settings.class);
            settings.remember("portal.languages", "en,ar,fr,ur");
            var account =
                    server.bean(Accounts.class)
                            .add("a@example.com", "A", Role.ADMIN, "seven green ears");
            var clerk = new Clerk(account, server.bean(Sessions.class).begin(account), server);
            assertThat(clerk.page(PORTAL).select("#place-fr option[selected]").val())
                    .isEqualTo("3");

            assertThat(clerk.post(PORTAL, placed("2")).statusCode()).isEqualTo(303);
            assertThat(codes(settings)).containsExactly("en", "fr", "ar", "ur");
            assertThat(clerk.post(PORTAL, placed("4")).statusCode()).isEqualTo(303);
            assertThat(codes(settings)).containsExactly("en", "ar", "ur", "fr");
            assertThat(clerk.post(PORTAL, placed("1")).statusCode()).isEqualTo(303);
            assertThat(codes(settings)).containsExactly("en", "fr", "ar", "ur");
            for (var wrong : List.of("0", "5", "x")) {
                var answer = clerk.post(PORTAL + "?lang=en", placed(wrong));
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(Jsoup.parse(answer.body()).select("#place-fr-problem").text())
                        .isNotEmpty();
            }
            assertThat(codes(settings)).containsExactly("en", "fr", "ar", "ur");
        }
    }

    private static List<String> codes(Settings settings) {
        return settings.portal().languages().stream().map(Language::code).toList();
    }

    /** Four languages, with French wanted at this place. */
    private static Map<String, String> placed(String french) {
        var form = new HashMap<>(filled());
        form.put("language", "en,ar,fr,ur");
        form.put("first", "en");
        form.put("place-fr", french);
        for (var code : List.of("fr", "ur")) {
            form.put("name-" + code, "Aide");
            form.put("digits-" + code, "latn");
        }
        return form;
    }
}
