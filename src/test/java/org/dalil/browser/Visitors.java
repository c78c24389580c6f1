package org.dalil.browser;

import static java.util.Locale.ROOT;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

import java.net.URI;

/** People who come to the portal. */
record Visitors(Browser browser, URI site) {
    static final int PHONE = 360;
    static final int DESKTOP = 1280;

    /** The same people at another portal. */
    Visitors to(URI other) {
        return new Visitors(browser, other);
    }

    Visitor onPhone() {
        return withWidth(PHONE);
    }

    Visitor onDesktop() {
        return withWidth(DESKTOP);
    }

    Visitor withWidth(int width) {
        return come(options(width));
    }

    Visitor withoutScript() {
        return come(options(PHONE).setJavaScriptEnabled(false));
    }

    /** By day or by night: {@code light} or {@code dark}. */
    Visitor seeing(int width, String scheme) {
        return come(options(width).setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(ROOT))));
    }

    Visitor come(NewContextOptions options) {
        return new Visitor(browser.newContext(options), site);
    }

    private static NewContextOptions options(int width) {
        return new NewContextOptions().setViewportSize(width, new Look(width, "light").height());
    }
}
