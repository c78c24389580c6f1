package org.dalil.browser;

import static java.util.Locale.ROOT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import java.util.List;

/** How a page is looked at: on a screen of which width, by day ({@code light}) or by night. */
record Look(int width, String scheme) {
    static final Look PHONE_BY_DAY = new Look(Visitors.PHONE, "light");
    static final Look PHONE_BY_NIGHT = new Look(Visitors.PHONE, "dark");
    static final Look DESKTOP_BY_DAY = new Look(Visitors.DESKTOP, "light");
    static final Look DESKTOP_BY_NIGHT = new Look(Visitors.DESKTOP, "dark");

    static final List<Look> ALL =
            List.of(PHONE_BY_DAY, PHONE_BY_NIGHT, DESKTOP_BY_NIGHT, DESKTOP_BY_DAY);

    /**
     * Turns a page that is open: a style sheet asks for both at any time. Nothing moves, or axe
     * would read colours half way between day and night.
     */
    void turn(Page page) {
        page.setViewportSize(width, height());
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(ROOT))));
    }

    int height() {
        return width < 600 ? 740 : 800;
    }

    @Override
    public String toString() {
        return width + "-" + scheme;
    }
}
