package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.account.setup.SetUp;
import org.dalil.article.live.Listings;
import org.dalil.content.startup.StartupImport;
import org.dalil.settings.Settings;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

/** The first start, as the administrator meets it. */
@Tag("database")
class SetUpPageTest {
    private static final String PASSWORD = "seven green ears";

    @Test
    void setsThePortalUpOnce() {
        try (var server = Server.start()) {
            var link = server.bean(SetUp.class).link().orElseThrow();
            var page = server.get(link + "?lang=ar");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            var form = Jsoup.parse(page.body());
            assertThat(form.select("html").attr("dir")).isEqualTo("rtl");
            assertThat(form.select("input[name=name-ar]").val()).isEqualTo("مركز المساعدة");
            assertThat(form.select("input[name=language][checked]")).hasSize(2);
            assertThat(form.select("label").text()).contains("البريد الإلكتروني");

            var done = server.post(link, filled());
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(done.headers().firstValue("Location")).contains("/ar");
            assertThat(done.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("dalil_session=");
            var portal = server.bean(Settings.class).portal();
            assertThat(portal.defaultLanguage()).isEqualTo(Language.ARABIC);
            assertThat(portal.name(Language.ENGLISH)).isEqualTo("Falcon Help");
            assertThat(server.bean(Accounts.class).authenticate("admin@example.com", PASSWORD))
                    .map(each -> each.role())
                    .contains(Role.ADMIN);

            assertThat(server.get(link).statusCode()).isEqualTo(404);
            assertThat(server.post(link, filled()).statusCode()).isEqualTo(404);
            assertThat(server.bean(SetUp.class).link()).isEmpty();
        }
    }

    @Test
    void tellsEveryFaultAtItsFieldAndLosesNothing() {
        try (var server = Server.start()) {
            var link = server.bean(SetUp.class).link().orElseThrow();
            var typed = filled();
            typed.put("name-en", " ");
            typed.put("name-ar", "مركز \"<b>الصقر</b>\"");
            typed.put("email", "not an address");
            typed.put("password", "short");
            typed.put("starter", "drop");
            var answer = server.post(link + "?lang=en", typed);
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("#name-en-problem").text()).contains("1 to 60 characters");
            assertThat(page.select("#email-problem").text()).contains("no e-mail address");
            assertThat(page.select("#password-problem").text()).contains("at least 12");
            assertThat(page.select("[role=alert] a")).hasSize(3);
            assertThat(page.select("[role=alert] a[href=#name-en]").text()).startsWith("English");
            assertThat(page.select("#email").val()).isEqualTo("not an address");
            assertThat(page.select("#password").val()).isEqualTo("short");
            assertThat(page.select("[name=name-ar]").val()).isEqualTo("مركز \"<b>الصقر</b>\"");
            assertThat(page.select("[name=starter][checked]").val()).isEqualTo("drop");
            assertThat(page.select("[name=first][checked]").val()).isEqualTo("ar");

            assertThat(server.bean(Accounts.class).isEmpty()).isTrue();
            assertThat(server.post(link, Map.of()).statusCode()).isEqualTo(422);
            assertThat(server.post(link, filled()).statusCode()).isEqualTo(303);
        }
    }

    /** What would have no effect is not asked. */
    @Test
    void leavesTheLanguagesToTheOperatorWhoNamedThem() {
        try (var server = Server.start(Map.of("dalil.languages", "ar"))) {
            var link = server.bean(SetUp.class).link().orElseThrow();
            var form = Jsoup.parse(server.get(link + "?lang=ar").body());
            assertThat(form.select("[name=language][type=hidden]").eachAttr("value"))
                    .containsExactly("ar");
            assertThat(form.select("[name=first][type=hidden]").eachAttr("value"))
                    .containsExactly("ar");
            assertThat(form.select("[type=checkbox]")).isEmpty();

            var other = filled();
            other.put("language", "en");
            var refused = server.post(link, other);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("#languages .field-error").text())
                    .contains("DALIL_LANGUAGES=ar");

            other.put("language", "ar");
            assertThat(server.post(link, other).statusCode()).isEqualTo(303);
            var portal = server.bean(Settings.class).portal();
            assertThat(portal.languages()).containsExactly(Language.ARABIC);
            assertThat(portal.name(Language.ARABIC)).isEqualTo("مساعدة الصقر");
        }
    }

    @Test
    void dropsTheStarterArticlesForWhoDoesNotWantThem() throws InterruptedException {
        try (var server = Server.start(Map.of("dalil.articles", "shipped"))) {
            while (!server.bean(StartupImport.class).done()) {
                Thread.sleep(50);
            }
            var listings = server.bean(Listings.class);
            assertThat(listings.count(Language.ENGLISH, Audience.INTERNAL)).isPositive();
            var wishes = filled();
            wishes.put("starter", "drop");
            var link = server.bean(SetUp.class).link().orElseThrow();
            assertThat(server.post(link, wishes).statusCode()).isEqualTo(303);
            assertThat(listings.count(Language.ENGLISH, Audience.INTERNAL)).isZero();
        }
    }

    private static Map<String, String> filled() {
        var form = new HashMap<String, String>();
        form.put("language", "en,ar");
        form.put("first", "ar");
        form.put("name-en", "Falcon Help");
        form.put("name-ar", "مساعدة الصقر");
        form.put("starter", "keep");
        form.put("email", "admin@example.com");
        form.put("password", PASSWORD);
        return form;
    }
}
