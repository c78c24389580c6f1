package org.dalil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Slow networks, second clicks, other keyboards and other tabs: what is typed stays. */
@ExtendWith(Browsing.class)
class NothingLostIT {
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");

    private static void begin(Visitor agent, String title) {
        agent.signIn().open("/preferences/language?to=%2Fdesk%2Farticles%2Fnew%3Flang%3Den");
        agent.see("#title").fill(title);
        agent.see("main form button").click();
        agent.see("#body").waitFor();
    }

    /** The first answer is late; the second comes at once and stays. */
    @Test
    void aLateSuggestionDoesNotEndTheNext(Visitors visitors) {
        try (var reader = visitors.onDesktop()) {
            reader.open("/en");
            reader.page()
                    .addInitScript(
                            """
                            const asks = window.fetch;
                            window.fetch = (address, more) => {
                                if (!String(address).endsWith("=ver")) {
                                    return asks(address, more);
                                }
                                window.isLate = true;
                                return new Promise((_, refuse) => more.signal.addEventListener("abort",
                                    () => setTimeout(() => {
                                        refuse(new DOMException("late", "AbortError"));
                                        setTimeout(() => (window.isTold = true));
                                    }, 50)));
                            };
                            """);
            reader.page().reload();
            var field = reader.see("main input[type=search]");
            field.pressSequentially("ver");
            reader.page().waitForFunction("() => window.isLate");
            field.pressSequentially("if");
            assertThat(reader.see("[role=listbox] [role=option]").first()).isVisible();
            reader.page().waitForFunction("() => window.isTold");
            assertThat(reader.see("[role=listbox] [role=option]").first()).isVisible();
        }
    }

    @Test
    void aSecondClickSendsNothing(Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, "Clicked twice");
            agent.see("#body").fill("words");
            var sent = new AtomicInteger();
            agent.page()
                    .onRequest(
                            request -> {
                                if (request.url().endsWith("/edit")
                                        && request.method().equals("POST")) {
                                    sent.incrementAndGet();
                                }
                            });
            agent.see("[data-hand-in]").dblclick();
            agent.page().waitForURL("**/desk/articles/*?done=*");
            assertThat(sent).hasValue(1);
        }
    }

    /** «س» is where S is. */
    @Test
    void anArabicKeyboardSavesToo(Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, "Arabic keyboard");
            agent.see("#body").fill("word");
            agent.see("#body").selectText();
            assertThat(press(agent, "لا", "KeyB")).isTrue();
            assertThat(agent.see("#body")).hasValue("**word**");
            assertThat(press(agent, "س", "KeyS")).isTrue();
            assertThat(press(agent, "ش", "KeyA")).as("the browser's own").isFalse();
            assertThat(agent.see("[data-saved]")).hasText(TIME);
        }
    }

    /** Whether the page took the key for itself. */
    private static boolean press(Visitor agent, String key, String code) {
        return (Boolean)
                agent.see("#body")
                        .evaluate(
                                """
                                (each, [key, code]) => !each.dispatchEvent(new KeyboardEvent(
                                    "keydown",
                                    { key, code, ctrlKey: true, bubbles: true, cancelable: true },
                                ))
                                """,
                                new String[] {key, code});
    }

    /** Cells come with a picture of themselves; a picture alone is one. */
    @Test
    void pastedCellsAreWordsAndAPictureGoesWhereItWasDropped(Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, "Pasted");
            agent.see("#body").fill("one two");
            assertThat(pasteIsTaken(agent, "a\tb")).isFalse();
            agent.see("#body").evaluate("each => each.setSelectionRange(3, 3)");
            assertThat(pasteIsTaken(agent, "")).isTrue();
            agent.see("#title").focus();
            agent.see("#body").evaluate("each => each.setSelectionRange(0, 3)");
            agent.see("#title").focus();
            assertThat(agent.see("#body"))
                    .hasValue(Pattern.compile("one!\\[]\\([0-9a-f]{16}-cells\\.png\\) two"));
            assertThat(agent.see("#title")).isFocused();
        }
    }

    @Test
    void aPictureThatIsDroppedComesIntoTheText(Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, "Dropped");
            agent.see("#body").fill("one two ");
            var isTaken =
                    agent.see("#body")
                            .evaluate(
                                    """
                                    async (each) => {
                                        const canvas = document.createElement("canvas");
                                        const blob = await new Promise((take) => canvas.toBlob(take));
                                        const dataTransfer = new DataTransfer();
                                        dataTransfer.items.add(new File([blob], "cells.png", { type: "image/png" }));
                                        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
                                        return !each.dispatchEvent(event);
                                    }
                                    """);
            assertThat((Boolean) isTaken).isTrue();
            assertThat(agent.see("#body"))
                    .hasValue(Pattern.compile("one two !\\[]\\([0-9a-f]{16}-cells\\.png\\)"));
        }
    }

    private static boolean pasteIsTaken(Visitor agent, String words) {
        return (Boolean)
                agent.see("#body")
                        .evaluate(
                                """
                                async (each, words) => {
                                    const canvas = document.createElement("canvas");
                                    const blob = await new Promise((take) => canvas.toBlob(take));
                                    const clipboardData = new DataTransfer();
                                    clipboardData.items.add(new File([blob], "cells.png", { type: "image/png" }));
                                    if (words) {
                                        clipboardData.setData("text/plain", words);
                                    }
                                    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
                                    return !each.dispatchEvent(event);
                                }
                                """,
                                words);
    }

    /** A text not yet taken outlives what is typed and saved beside it, here and in another tab. */
    @Test
    void aKeptTextWaitsUntilItIsTaken(Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            begin(agent, "Kept");
            agent.see("#body").fill("first");
            agent.see("#body").press("Control+s");
            assertThat(agent.see("[data-saved]")).hasText(TIME);
            agent.page().route(Pattern.compile(".*/draft$"), route -> route.abort());
            agent.see("#body").fill("kept words");
            var address = agent.page().url();
            agent.open("/desk");
            agent.page().unrouteAll();

            var other = agent.page().context().newPage();
            other.navigate(address);
            save(other, "of another tab");
            agent.page().navigate(address);
            save(agent.page(), "typed before choosing");
            agent.page().reload();
            agent.see("[data-take]").click();
            assertThat(agent.see("#body")).hasValue("kept words");
            assertThat(agent.see("#their-body")).hasValue("typed before choosing");
            agent.page().reload();
            agent.see("[data-take]").click();
            assertThat(agent.see("#their-body")).hasValue("typed before choosing");
            agent.see("[data-theirs] button").click();
            assertThat(agent.see("[data-saved]")).hasText(TIME);
            agent.page().reload();
            assertThat(agent.see("#body")).hasValue("kept words");
        }
    }

    private static void save(Page page, String words) {
        page.locator("#body").fill(words);
        page.locator("#body").press("Control+s");
        assertThat(page.locator("[data-saved]")).hasText(TIME);
    }

    /** Wherever one stands in a long text, it is seen that it could not be saved. */
    @Test
    void whatFailsIsSeenAtTheEndOfALongText(Visitors visitors) {
        try (var agent = visitors.onPhone()) {
            begin(agent, "Long");
            agent.see("#body").fill("line\n\n".repeat(300));
            agent.see("#body").press("Control+s");
            assertThat(agent.see("[data-saved]")).hasText(TIME);
            agent.page().route(Pattern.compile(".*/draft$"), route -> route.abort());
            agent.see("#title").fill("Longer");
            agent.see("[data-hand-in]").click();
            assertThat(agent.see("[data-status]")).isInViewport();
            agent.picture("editor-failed-en-360-light");
        }
    }

    /** R, and then the reason typed without looking where the words go: nothing is published. */
    @Test
    void aTypedLetterDecidesNothingWhileAFormIsFilled(Visitors visitors) {
        try (var agent = visitors.onDesktop();
                var reviewer = visitors.onDesktop()) {
            begin(agent, "Typed letters");
            agent.see("#body").fill("words");
            agent.see("input[name=audience][value=everyone]").check();
            agent.see("[data-hand-in]").click();
            agent.page().waitForURL("**/desk/articles/*?done=*");

            reviewer.signIn(HelpCentre.REVIEWER).open("/desk/review?lang=en");
            reviewer.page().getByText("Typed letters").first().click();
            reviewer.see("[data-key=a]").waitFor();
            var page = reviewer.page().url();
            reviewer.press("r");
            for (var letter : "ajka".split("")) {
                reviewer.press(letter);
            }
            assertThat(reviewer.see("[data-key=r]")).isFocused();
            reviewer.press("Space");
            reviewer.see("h1").click();
            reviewer.press("a");
            assertThat(reviewer.see("[data-key=a]")).isFocused();
            assertThat(reviewer.page()).hasURL(page);

            reviewer.see("#words").fill("Say which cable.");
            reviewer.see("#comment").fill("Looking at it.");
            reviewer.see("form[action$='/comments'] button").click();
            assertThat(reviewer.see(".review-said")).hasText("Looking at it.");
            assertThat(reviewer.see("#words")).hasValue("Say which cable.");
            assertThat(reviewer.see("#comment")).hasValue("");
            reviewer.lookedAt("review-kept-en-1280-light");
            reviewer.see("form[action$='/return'] button:not([type])").click();
            reviewer.page().waitForURL(address -> !address.startsWith(page));
            reviewer.page().navigate(page);
            assertThat(reviewer.see("#words")).hasCount(0);
            assertThat(reviewer.page().evaluate("() => Object.keys(localStorage).join()"))
                    .isEqualTo("");
        }
    }
}
