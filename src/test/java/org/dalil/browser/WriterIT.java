package org.dalil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.dalil.account.Accounts;
import org.dalil.account.session.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/** An agent writes, and no word is lost. */
@ExtendWith(Browsing.class)
class WriterIT {

    private static void begin(Visitor agent, String code, String title) {
        agent.signIn().open("/preferences/language?to=%2Fdesk%2Farticles%2Fnew%3Flang%3D" + code);
        agent.see("#title").fill(title);
        agent.see("#language").selectOption(code);
        agent.see("main form button").click();
        agent.see("#body").waitFor();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, لا تصل رسالة التأكيد, حُفظت, انتهى تسجيل دخولك",
        "en, The confirmation does not come, Saved, You are not signed in"
    })
    void anEndedSessionLosesNoText(
            String code,
            String title,
            String saved,
            String ended,
            Visitors visitors,
            HelpCentre centre) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, code, title);
            var editor = agent.path();
            agent.see("#body").fill("first words");
            assertThat(agent.see("[data-saved]")).containsText(saved);
            assertThat(agent.see(".desk-preview")).containsText("first words");

            signOutEverywhere(centre);
            agent.see("#body").fill("first words, and second words");
            assertThat(agent.see("[data-status]")).containsText(ended);
            agent.picture("editor-ended-" + code);

            agent.signIn().open(editor);
            org.assertj.core.api.Assertions.assertThat(agent.see("#body").inputValue())
                    .isEqualTo("first words");
            agent.see("[data-take]").click();
            assertThat(agent.see("#body")).hasValue("first words, and second words");
            assertThat(agent.see("[data-saved]")).containsText(saved);
            agent.open(editor);
            assertThat(agent.see("#body")).hasValue("first words, and second words");
            assertThat(agent.see("[data-kept-text]")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, نص الآخر", "en, the other text"})
    void twoTabsShowBothTexts(String code, String other, Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, code, "Two tabs " + code);
            var second = agent.page().context().newPage();
            second.navigate(agent.page().url());
            second.locator("#body").fill(other);
            second.locator("#body").press("Control+s");
            assertThat(second.locator("[data-saved]")).hasText(Pattern.compile("\\d\\d:\\d\\d"));
            agent.see("#body").fill("mine");
            assertThat(agent.see("#their-body")).hasValue(other);
            assertThat(agent.see("#their-summary")).hasValue("");
            assertThat(agent.see("#body")).hasValue("mine");
            agent.lookedAt("editor-conflict-" + code + "-1280-light");
            agent.see("[data-theirs] button").click();
            assertThat(agent.see("[data-theirs]")).isHidden();
            assertThat(agent.see("[data-saved]")).hasText(Pattern.compile("\\d\\d:\\d\\d"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ar", "en"})
    void theEditorAndTheHeadOfADraftAreWholeAndWithoutBarriers(String code, Visitors visitors) {
        try (var agent = visitors.onPhone()) {
            begin(agent, code, "WhatsApp لا يعمل " + "long ".repeat(30));
            agent.see("#body").fill("## الحل\n\n[x](/a/987654) **b** `code`\n\n1. one\n2. two");
            save(agent);
            assertThat(agent.see(".desk-preview")).containsText("one");
            agent.lookedAt("desk-editor-" + code, Look.ALL);
            var head = agent.path().replaceFirst("/[a-z]+/edit$", "");
            agent.open(head).lookedAt("desk-article-" + code, List.of(Look.PHONE_BY_DAY));
            assertThat(agent.faults()).isEmpty();
            assertThat(agent.foreignRequests()).isEmpty();
        }
    }

    /** The toolbar and its keys; and without a script the form alone. */
    @ParameterizedTest
    @CsvSource({"ar", "en"})
    void theToolbarAndTheKeysWrite(String code, Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, code, "Keys " + code);
            agent.see("#body").fill("word");
            agent.see("#body").selectText();
            agent.see("#body").press("Control+b");
            assertThat(agent.see("#body")).hasValue("**word**");
            agent.see("[data-tool=heading]").click();
            assertThat(agent.see("#body")).hasValue("## **word**");
            save(agent);
            agent.see("#body").press("Control+Enter");
            agent.page().waitForURL("**/desk/articles/*?done=published");
            agent.lookedAt("desk-article-done-" + code + "-1280-light");
            agent.see(".desk-history summary").click();
            agent.see(".desk-history th a").click();
            agent.page().waitForURL(Pattern.compile(".*/revisions/\\d+.*"));
            agent.lookedAt("desk-revision-" + code + "-1280-light");
        }
    }

    @Test
    void everyToolWritesItsMarks(Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, "en", "Nine tools");
            var written =
                    Map.of(
                            "bold", "**word**",
                            "heading", "## word",
                            "list", "- word",
                            "steps", "1. word",
                            "link", "[word](https://)",
                            "image", "![word](picture.png)",
                            "table", "\n\n| | |\n|---|---|\n| | |\n",
                            "code", "\n\n```\n\n```\n",
                            "note", "\n\n> [!NOTE]\n> \n");
            assertThat(agent.see("[data-tool]")).hasCount(written.size());
            written.forEach(
                    (tool, text) -> {
                        chosen(agent, "word");
                        agent.see("[data-tool=" + tool + "]").click();
                        assertThat(agent.see("#body")).hasValue(text);
                    });
            chosen(agent, "word");
            agent.see("#body").press("Control+k");
            assertThat(agent.see("#body")).hasValue("[word](https://)");
            chosen(agent, "one\ntwo");
            agent.see("[data-tool=steps]").click();
            assertThat(agent.see("#body")).hasValue("1. one\n1. two");
            assertThat(agent.faults()).isEmpty();
        }
    }

    private static void chosen(Visitor agent, String words) {
        agent.see("#body").fill(words);
        agent.see("#body").selectText();
    }

    /** A picture comes where it is dropped or chosen, and shows in the preview of the draft. */
    @ParameterizedTest
    @CsvSource({"ar", "en"})
    void aPictureComesIntoTheText(String code, Visitors visitors) throws IOException {
        try (var agent = visitors.onDesktop()) {
            begin(agent, code, "Picture " + code);
            agent.see("#body").fill("before ");
            var png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", png);
            agent.see("#file")
                    .setInputFiles(new FilePayload("screen.png", "image/png", png.toByteArray()));
            agent.see("#files button").click();
            assertThat(agent.see("#body"))
                    .hasValue(Pattern.compile("before !\\[]\\([0-9a-f]{16}-screen\\.png\\)"));
            assertThat(agent.see(".desk-preview img")).isVisible();
            agent.page().waitForCondition(() -> width(agent) == 90);
            save(agent);
            agent.page().reload();
            agent.lookedAt("editor-picture-" + code + "-1280-light");
        }
    }

    /** At once; that it is saved without a key is held by the tests of what is not to be lost. */
    private static void save(Visitor agent) {
        agent.see("#body").press("Control+s");
        assertThat(agent.see("[data-saved]")).hasText(Pattern.compile("\\d\\d:\\d\\d"));
    }

    private static int width(Visitor agent) {
        return (Integer) agent.see(".desk-preview img").evaluate("each => each.naturalWidth");
    }

    private static void signOutEverywhere(HelpCentre centre) {
        var staff = centre.bean(Accounts.class).find(HelpCentre.STAFF).orElseThrow();
        centre.bean(Sessions.class).endAll(staff);
    }
}
