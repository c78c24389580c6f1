package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Somebody with a browser of their own. Notes what a page asks for and what goes wrong on it. */
final class Visitor implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visitor(BrowserContext context, URI site) {
        this.context = context;
        this.site = site;
        this.page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(site.toString())) {
                        foreign.add(request.url());
                    }
                });
        page.onPageError(error -> faults.add(error));
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") && !message.text().contains("status of 4")) {
                        faults.add(message.text());
                    }
                });
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(site + path);
        return this;
    }

    /** Becomes staff, in the language of the page before. */
    Visitor signIn() {
        return signIn(HelpCentre.STAFF);
    }

    Visitor signIn(String email) {
        open("/sign-in");
        see("#email").fill(email);
        see("#password").fill(HelpCentre.PASSWORD);
        see("main form button.button-main").click();
        see(".desk-staff").waitFor();
        return this;
    }

    /** Of a page that has come with its scripts: before, a form and a key do something else. */
    Locator see(String selector) {
        page.waitForLoadState();
        return page.locator(selector);
    }

    /** A key of the page, wherever the focus is. */
    void press(String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    /** The path where the visitor is. */
    String path() {
        return page.url().substring(site.toString().length());
    }

    /** Addresses on other hosts that the browser was made to ask. */
    List<String> foreignRequests() {
        return foreign;
    }

    /** Exceptions and errors of the console, such as what the security policy refused. */
    List<String> faults() {
        return faults;
    }

    /** How far the page is wider than the window, in pixels. */
    int overflow() {
        return (Integer)
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
    }

    /** What axe has to say, one line each. */
    List<String> barriers() {
        return Axe.barriers(page);
    }

    /** Takes a picture, and holds the page to having no barriers and no more than its width. */
    void lookedAt(String name) {
        page.waitForLoadState();
        picture(name);
        assertThat(overflow()).as(name).isZero();
        assertThat(barriers()).as(name).isEmpty();
    }

    /**
     * The same for the page as it is open, in every look: each picture and what it holds without
     * barriers for those of {@code close}, the width for all.
     */
    void lookedAt(String name, Collection<Look> close) {
        page.waitForLoadState();
        for (var look : Look.ALL) {
            look.turn(page);
            if (close.contains(look)) {
                lookedAt(name + "-" + look);
            } else {
                assertThat(overflow()).as(name + "-" + look).isZero();
            }
        }
        Look.ALL.getFirst().turn(page);
    }

    /** At which edge the words of these elements stand: left, right, center; or at which edges. */
    String edges(String selector) {
        return (String)
                see(selector)
                        .evaluateAll(
                                """
                                found => [...new Set(found.map(each => {
                                    const { textAlign, direction } = getComputedStyle(each);
                                    const start = direction === "rtl" ? "right" : "left";
                                    return textAlign === "start" ? start : textAlign;
                                }))].join(" ")
                                """);
    }

    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
