package org.dalil.theme;

import java.util.regex.Pattern;

/**
 * A portal's own colour in place of the theme's, with what goes with it: what is written on it, and
 * its soft ground, in light and dark. Held to the floors that a theme is held to.
 */
public final class Accent {
    /** WCAG 2.2, 1.4.3: text of any size. */
    public static final double FLOOR = 4.5;

    /** What a colour that we make for the dark scheme comes to, where its hue can. */
    private static final double WANTED_DARK = 7;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String LIGHT_INK = "#FFFFFF";
    private static final String DARK_INK = "#0B1416";

    private final Shades light;
    private final Shades dark;

    private record Shades(String accent, String onAccent, String soft) {}

    /** A colour that cannot be read: {@code contrast} with the page is under {@link #FLOOR}. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean isDark;
        private final double contrast;

        Unreadable(boolean isDark, double contrast) {
            super("a contrast of " + contrast + " is too little");
            this.isDark = isDark;
            this.contrast = contrast;
        }

        public boolean isDark() {
            return isDark;
        }

        /** Never rounded up. */
        public double contrast() {
            return Math.floor(contrast * 10) / 10;
        }
    }

    private Accent(Shades light, Shades dark) {
        this.light = light;
        this.dark = dark;
    }

    public static boolean isColour(String written) {
        return COLOUR.matcher(written).matches();
    }

    /**
     * @param colour for light pages, {@code #0A6163}
     * @param dark for dark ones; empty: the same hue, as light as it must be
     * @throws Unreadable where it has too little contrast on the theme's pages
     */
    public static Accent of(String colour, String dark, Theme theme) {
        var day = theme.colour("bg", false);
        var night = theme.colour("bg", true);
        require(colour, day, false);
        var nightly = dark.isEmpty() ? Hues.lightened(colour, night, WANTED_DARK) : dark;
        require(nightly, night, true);
        return new Accent(shades(colour, day), shades(nightly, night));
    }

    /** To follow the theme's own stylesheet of colours. */
    public String css() {
        return ":root{%s}\n@media (prefers-color-scheme:dark){:root:not(.light){%s}}\n:root.dark{%s}\n"
                .formatted(declared(light), declared(dark), declared(dark));
    }

    /** What dark pages have. */
    public String dark() {
        return dark.accent();
    }

    private static void require(String colour, String ground, boolean isDark) {
        var ratio = Contrast.ratio(colour, ground);
        if (ratio < FLOOR) {
            throw new Unreadable(isDark, ratio);
        }
    }

    private static Shades shades(String accent, String ground) {
        var ink =
                Contrast.ratio(LIGHT_INK, accent) >= Contrast.ratio(DARK_INK, accent)
                        ? LIGHT_INK
                        : DARK_INK;
        for (var share = 0.12; share > 0.01; share -= 0.02) {
            var soft = Hues.mixed(accent, ground, share);
            if (Contrast.ratio(accent, soft) >= FLOOR) {
                return new Shades(accent, ink, soft);
            }
        }
        return new Shades(accent, ink, ground);
    }

    private static String declared(Shades shades) {
        return "--accent:%s;--on-accent:%s;--accent-soft:%s;"
                .formatted(shades.accent(), shades.onAccent(), shades.soft());
    }
}
