package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/** A reader looks for an answer, and finds it. */
@ExtendWith(Browsing.class)
class ReaderIT {
    private static final String FIELD = "main input[type=search]";
    private static final String OPTIONS = "[role=listbox] [role=option]";

    /** Asked of the page itself, which forgets none of what it loaded. */
    private static final String WEIGHT =
            """
            () => ["navigation", "resource"]
                .flatMap(kind => performance.getEntriesByType(kind))
                .reduce((sum, each) => sum + each.decodedBodySize, 0)
            """;

    @ParameterizedTest
    @CsvSource({"ar, رمز التحقق, رمز", "en, verification code, code"})
    void fromSearchToResultToArticle(String code, String query, String word, Visitors visitors) {
        try (var reader = visitors.onPhone()) {
            reader.open("/" + code).see(FIELD).fill(query);
            reader.see(FIELD).press("Enter");
            var first = reader.see(".card-title a").first();
            PlaywrightAssertions.assertThat(first).containsText(word);
            var title = first.innerText();
            first.click();
            PlaywrightAssertions.assertThat(reader.see("h1")).hasText(title);
            assertThat(reader.see("html").getAttribute("lang")).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, رمز", "en, the code"})
    void withoutScriptTheSameWayIsOpen(String code, String query, Visitors visitors) {
        try (var reader = visitors.withoutScript()) {
            reader.open("/" + code).see(FIELD).fill(query);
            reader.see("main form[role=search] button").click();
            reader.see(".card-title a").first().click();
            PlaywrightAssertions.assertThat(reader.see(".prose")).isVisible();
        }
    }

    @Test
    void suggestionsAreReachedByTheKeyboard(Visitors visitors) {
        try (var reader = visitors.onDesktop()) {
            type(reader.open("/en"), "verif");
            PlaywrightAssertions.assertThat(reader.see(OPTIONS).first()).isVisible();
            var field = PlaywrightAssertions.assertThat(reader.see(FIELD));
            field.hasAttribute("aria-expanded", "true");
            assertThat(reader.see(FIELD).getAttribute("aria-activedescendant")).isNull();
            PlaywrightAssertions.assertThat(reader.see("form [role=status]"))
                    .containsText("suggestion");
            reader.picture("suggestions-en-1280-light");
            reader.see(FIELD).press("ArrowDown");
            field.hasAttribute("aria-activedescendant", "q-suggestions-0");
            field.isFocused();
            assertThat(reader.barriers()).isEmpty();
            var title = reader.see(OPTIONS).first().innerText();
            reader.see(FIELD).press("Enter");
            PlaywrightAssertions.assertThat(reader.see("h1")).hasText(title);
        }
    }

    @Test
    void enterSearchesForWhatWasTypedAndEscapeClosesTheList(Visitors visitors) {
        try (var reader = visitors.onPhone()) {
            type(reader.open("/ar"), "الطلب");
            PlaywrightAssertions.assertThat(reader.see(OPTIONS).first()).isVisible();
            reader.picture("suggestions-ar-360-light");
            reader.see(FIELD).press("Escape");
            PlaywrightAssertions.assertThat(reader.see("[role=listbox]")).isHidden();
            assertThat(reader.see(FIELD).inputValue()).isEqualTo("الطلب");
            reader.see(FIELD).press("Enter");
            PlaywrightAssertions.assertThat(reader.see("h1")).containsText("الطلب");
        }
    }

    @Test
    void theFieldTurnsByItsLetters(Visitors visitors) {
        try (var reader = visitors.onPhone()) {
            var field = reader.open("/ar").see(FIELD);
            assertThat(field.getAttribute("dir")).isEqualTo("rtl");
            field.fill("WhatsApp");
            assertThat(field.getAttribute("dir")).isEqualTo("ltr");
            field.fill("WhatsApp لا يعمل");
            assertThat(field.getAttribute("dir")).isEqualTo("rtl");
        }
    }

    @Test
    void theLanguageSwitchKeepsTheArticle(Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.onDesktop()) {
            var english = centre.article("orders-and-delivery/track-an-order", Language.ENGLISH);
            reader.open(english).see("header nav a[hreflang=ar]").click();
            PlaywrightAssertions.assertThat(reader.see("html")).hasAttribute("dir", "rtl");
            assertThat(reader.path()).startsWith(english.replace("/en/", "/ar/"));
            reader.open("/");
            PlaywrightAssertions.assertThat(reader.see("html")).hasAttribute("lang", "ar");
        }
    }

    @Test
    void theSchemeIsChosenAtOnceAndRemembered(Visitors visitors) {
        try (var reader = visitors.onDesktop()) {
            reader.open("/ar");
            reader.page()
                    .waitForResponse(
                            answer -> answer.url().endsWith("/preferences/scheme"),
                            () -> reader.see("button[value=dark]").click());
            PlaywrightAssertions.assertThat(reader.see("html"))
                    .hasClass(Pattern.compile(".*dark.*"));
            reader.open("/en");
            assertThat(reader.see("html").getAttribute("class")).contains("dark");
            PlaywrightAssertions.assertThat(reader.see("button[value=dark]"))
                    .hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void codeIsCopiedAndHeadingsHaveAddresses(Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.onDesktop()) {
            reader.open(centre.nasty(Language.ARABIC));
            var copy = reader.see(".copy").first();
            copy.click();
            PlaywrightAssertions.assertThat(copy).containsText("نُسخ");
            var anchor = reader.see(".anchor").first();
            reader.see(".anchored").first().hover();
            assertThat(anchor.getAttribute("aria-label")).startsWith("رابط هذا العنوان: ");
            PlaywrightAssertions.assertThat(anchor).hasCSS("opacity", "1");
        }
    }

    /** Up to the answer to the last letter: the list of fewer may come and go before it. */
    private static void type(Visitor reader, String words) {
        var asked = "=" + URLEncoder.encode(words, UTF_8);
        reader.page()
                .waitForResponse(
                        answer -> answer.url().endsWith(asked),
                        () -> reader.see(FIELD).pressSequentially(words))
                .finished();
    }

    @Test
    void thePageStaysSmall(Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.onPhone()) {
            reader.open(centre.article("orders-and-delivery/track-an-order", Language.ARABIC));
            var bytes = (Number) reader.page().evaluate(WEIGHT);
            assertThat(bytes.longValue()).isBetween(1024L, 100 * 1024L); // before packing
        }
    }

    /** From the clipboard and from another window; the fourth is told of before it is sent. */
    @ParameterizedTest
    @CsvSource({"ar, صورة الخطأ", "en, The screen"})
    void picturesArePastedAndDroppedIntoTheContactForm(
            String code, String subject, Visitors visitors) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        var picture = Base64.getEncoder().encodeToString(png.toByteArray());
        try (var reader = visitors.onPhone()) {
            reader.open("/" + code + "/contact").see("#subject").fill(subject);
            reader.see("#description").fill(subject);
            assertThat(brought(reader, "paste", null)).as("words alone").isFalse();
            assertThat(brought(reader, "paste", picture)).isTrue();
            assertThat(brought(reader, "drop", picture)).isTrue();
            assertThat(files(reader)).isEqualTo(2);
            brought(reader, "paste", picture);
            assertThat(reader.see("#files:invalid").count()).isZero();
            brought(reader, "drop", picture);
            assertThat(reader.see("#files:invalid").count()).isEqualTo(1);
            reader.see("#files").setInputFiles(new Path[0]);
            brought(reader, "paste", picture);
            brought(reader, "drop", picture);
            reader.see("#send").click();
            reader.page().waitForURL(Pattern.compile(".*/cases/.*"));
            PlaywrightAssertions.assertThat(reader.see(".case-pictures img")).hasCount(2);
            reader.see(".case-pictures").scrollIntoViewIfNeeded();
            reader.page()
                    .waitForFunction(
                            "() => [...document.querySelectorAll('.case-pictures img')]"
                                    + ".every(each => each.naturalWidth === 90)");
            reader.lookedAt("case-pictures-" + code + "-360-light");
            assertThat(reader.faults()).isEmpty();
        }
    }

    /** Whether the form took what came with the event. */
    private static boolean brought(Visitor reader, String event, @Nullable String picture) {
        return (Boolean)
                reader.see("#description")
                        .evaluate(
                                """
                                (field, [type, picture]) => {
                                    const data = new DataTransfer();
                                    if (picture) {
                                        const bytes = Uint8Array.from(atob(picture), c => c.charCodeAt(0));
                                        data.items.add(new File([bytes], "screen.png", { type: "image/png" }));
                                    } else {
                                        data.setData("text/plain", "words");
                                    }
                                    const how = { bubbles: true, cancelable: true };
                                    return !field.dispatchEvent(type === "paste"
                                        ? new ClipboardEvent(type, { ...how, clipboardData: data })
                                        : new DragEvent(type, { ...how, dataTransfer: data }));
                                }
                                """,
                                Arrays.asList(event, picture));
    }

    private static int files(Visitor reader) {
        return (Integer) reader.see("#files").evaluate("field => field.files.length");
    }
}
