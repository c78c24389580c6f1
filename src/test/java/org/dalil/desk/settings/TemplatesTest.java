package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTest {
    private static final String PLACE = "/desk/settings/templates";

    private Office office;
    private Clerk lina;
    private Clerk huda;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
        huda = office.clerk("Huda", Role.AGENT);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    /** The address of the editor of a new article. */
    private String begun(String kind, String language) {
        var form = Map.of("title", "Begun", "kind", kind, "language", language, "category", "");
        return location(huda.post("/desk/articles/new", form));
    }

    private String text(String editor) {
        return huda.page(editor).getElementById("body").wholeText().strip();
    }

    /** Sent from a page that was opened a moment ago. */
    private HttpResponse<String> written(String template, Map<String, String> form) {
        var all = new HashMap<>(form);
        all.put("seen", seen(template));
        return lina.post(PLACE + template + "?lang=en", all);
    }

    private String seen(String template) {
        return lina.page(PLACE + template).select("[name=seen]").val();
    }

    private String chip(String kind, String language) {
        var line = "tr:has(a[href$=/%s/%s]) .chip".formatted(kind, language);
        return lina.page(PLACE + "?lang=en").select(line).text();
    }

    @Test
    void anArticleBeginsWithTheTemplateOfItsKindAndLanguageUntilItIsReset() {
        assertThat(text(begun("how_to", "en"))).startsWith("## Before you begin");
        assertThat(text(begun("how_to", "ar"))).startsWith("## قبل البدء");
        assertThat(chip("how_to", "en")).isEqualTo("As it ships");

        var own = Map.of("body", "## Tools\r\n\r\n- \r\n");
        assertThat(written("/how_to/en", own).statusCode()).isEqualTo(303);
        assertThat(chip("how_to", "en")).isEqualTo("Changed");
        assertThat(text(begun("how_to", "en"))).isEqualTo("## Tools\n\n-");
        assertThat(text(begun("how_to", "ar"))).startsWith("## قبل البدء");
        assertThat(text(begun("policy", "en"))).startsWith("## Who it applies to");

        written("/how_to/en", Map.of("deed", "reset", "body", "typed"));
        assertThat(chip("how_to", "en")).isEqualTo("As it ships");
        assertThat(text(begun("how_to", "en"))).startsWith("## Before you begin");
    }

    @Test
    void anEmptyTemplateIsOneAndTheTextThatShipsIsNoChange() {
        written("/question/en", Map.of("body", ""));
        assertThat(text(begun("question", "en"))).isEmpty();
        var shipped =
                lina.page(PLACE + "/question/en").select("details textarea").first().wholeText();
        written("/question/en", Map.of("body", shipped.replace("\n", "\r\n")));
        assertThat(chip("question", "en")).isEqualTo("As it ships");
    }

    @Test
    void aTemplateThatNobodyFilledInIsNotHandedIn() {
        var editor = begun("announcement", "en");
        var form = new HashMap<>(Map.of("title", "Begun", "audience", "staff", "deed", "hand-in"));
        form.put("body", text(editor));
        form.put("version", huda.page(editor).select("[name=version]").val());
        var refused = huda.post(editor + "?lang=en", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("only the template");

        form.put("version", page.select("[name=version]").val());
        form.put("body", text(editor) + "\n\nNothing.");
        assertThat(huda.post(editor, form).statusCode()).isEqualTo(303);
    }

    @Test
    void whatBreaksARuleIsSaidAtTheFieldAndStaysTyped() {
        for (var wrong :
                List.of(
                        List.of("how_to", "x".repeat(20 * 1024 + 1), "20 KB"),
                        List.of("how_to", "a\u0007b", "control character"),
                        List.of("report", "## Issue\n\n## Resolution\n", "Environment"))) {
            var answer = written("/" + wrong.get(0) + "/en", Map.of("body", wrong.get(1)));
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(answer.body());
            assertThat(page.getElementById("body-problem").text()).contains(wrong.get(2));
            assertThat(page.getElementById("body").wholeText().strip())
                    .isEqualTo(wrong.get(1).strip());
            assertThat(chip(wrong.get(0), "en")).isEqualTo("As it ships");
        }
        var arabic = lina.postIn("ar", PLACE + "/report/ar", Map.of("body", "## الحل\n"));
        assertThat(Jsoup.parse(arabic.body()).getElementById("body-problem").text())
                .contains("المشكلة، بيئة الاستخدام")
                .doesNotContain("الحل");
    }

    @Test
    void ofTwoWhoChangeItTheSecondSeesBothTexts() {
        var noor = office.clerk("Noor", Role.ADMIN);
        var address = PLACE + "/policy/en";
        var seen = seen("/policy/en");
        var hers = Map.of("body", "## Hers", "seen", seen);
        assertThat(noor.post(address, hers).statusCode()).isEqualTo(303);
        assertThat(noor.post(address, hers).statusCode()).as("a second click").isEqualTo(303);

        var mine = lina.post(address + "?lang=en", Map.of("body", "## Mine", "seen", seen));
        assertThat(mine.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(mine.body());
        assertThat(page.select("[role=alert] textarea").text()).isEqualTo("## Hers");
        assertThat(page.getElementById("body").text()).isEqualTo("## Mine");
        assertThat(text(begun("policy", "en"))).isEqualTo("## Hers");
        var reset = Map.of("body", "", "seen", seen, "deed", "reset");
        assertThat(lina.post(address, reset).statusCode()).isEqualTo(409);
        assertThat(lina.post(address, Map.of("body", "## Blind")).statusCode()).isEqualTo(409);

        var knowing = Map.of("body", "## Mine", "seen", page.select("[name=seen]").val());
        assertThat(lina.post(address, knowing).statusCode()).isEqualTo(303);
        assertThat(text(begun("policy", "en"))).isEqualTo("## Mine");
        assertThat(written("/policy/en", Map.of("deed", "reset")).statusCode()).isEqualTo(303);
        assertThat(chip("policy", "en")).isEqualTo("As it ships");
    }

    @Test
    void onlyAnAdministratorFindsItAndOnlyWhatThereIs() {
        for (var address : List.of(PLACE, PLACE + "/how_to/en")) {
            assertThat(huda.get(address).statusCode()).isEqualTo(404);
            assertThat(lina.get(address).statusCode()).isEqualTo(200);
        }
        assertThat(huda.post(PLACE + "/policy/ar", Map.of("body", "x")).statusCode())
                .isEqualTo(404);
        assertThat(chip("policy", "ar")).isEqualTo("As it ships");
        for (var nowhere : List.of("/how_to/fr", "/HOW_TO/en", "/poem/en")) {
            assertThat(lina.get(PLACE + nowhere).statusCode()).isEqualTo(404);
            assertThat(lina.post(PLACE + nowhere, Map.of("body", "x")).statusCode()).isEqualTo(404);
        }
    }
}
