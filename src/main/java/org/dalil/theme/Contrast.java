package org.dalil.theme;

import org.dalil.theme.file.Manifest;
import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A theme may change hues; what must be read stays readable. Floors are WCAG 2.2's contrast ratios
 * (1.4.3, 1.4.6, 1.4.11), colours that a theme does not set are the default theme's.
 */
final class Contrast {
    private record Floor(String ink, String ground, double ratio) {}

    private static final List<Floor> FLOORS =
            List.of(
                    new Floor("ink", "bg", 7),
                    new Floor("ink", "sunk", 7),
                    new Floor("ink", "mark", 7),
                    new Floor("soft", "bg", 4.5),
                    new Floor("soft", "sunk", 4.5),
                    new Floor("edge", "bg", 3),
                    new Floor("focus", "bg", 3),
                    new Floor("accent", "bg", 4.5),
                    new Floor("on-accent", "accent", 4.5),
                    new Floor("accent", "accent-soft", 4.5),
                    new Floor("visited", "bg", 4.5),
                    new Floor("bad", "bad-soft", 4.5),
                    new Floor("warn", "warn-soft", 4.5),
                    new Floor("good", "good-soft", 4.5),
                    new Floor("info", "info-soft", 4.5));

    private static final Map<String, String> LIGHT =
            Map.ofEntries(
                    Map.entry("bg", "#FFFFFF"),
                    Map.entry("sunk", "#F4F6F7"),
                    Map.entry("ink", "#1B2529"),
                    Map.entry("soft", "#4E5C63"),
                    Map.entry("edge", "#7A868D"),
                    Map.entry("accent", "#0A6163"),
                    Map.entry("on-accent", "#FFFFFF"),
                    Map.entry("accent-soft", "#E3F1F0"),
                    Map.entry("visited", "#5B4A8A"),
                    Map.entry("mark", "#FBE6A2"),
                    Map.entry("focus", "#1558C0"),
                    Map.entry("bad", "#A32020"),
                    Map.entry("bad-soft", "#FBEAEA"),
                    Map.entry("warn", "#7A4B00"),
                    Map.entry("warn-soft", "#FDF1DA"),
                    Map.entry("good", "#1B6332"),
                    Map.entry("good-soft", "#E6F3E9"),
                    Map.entry("info", "#1E4F8A"),
                    Map.entry("info-soft", "#E8F0FA"));

    private static final Map<String, String> DARK =
            Map.ofEntries(
                    Map.entry("bg", "#12181B"),
                    Map.entry("sunk", "#1A2226"),
                    Map.entry("ink", "#E6ECEE"),
                    Map.entry("soft", "#A9B6BC"),
                    Map.entry("edge", "#7C8A91"),
                    Map.entry("accent", "#6CC9C4"),
                    Map.entry("on-accent", "#0B1416"),
                    Map.entry("accent-soft", "#17373A"),
                    Map.entry("visited", "#BDAEEB"),
                    Map.entry("mark", "#5A4A12"),
                    Map.entry("focus", "#8AB8FF"),
                    Map.entry("bad", "#F2A0A0"),
                    Map.entry("bad-soft", "#3A1C1E"),
                    Map.entry("warn", "#F0C675"),
                    Map.entry("warn-soft", "#37290F"),
                    Map.entry("good", "#8FD3A0"),
                    Map.entry("good-soft", "#17311F"),
                    Map.entry("info", "#9CC4F5"),
                    Map.entry("info-soft", "#172B44"));

    private Contrast() {}

    static void check(Settings settings, Report report) {
        check(settings.styles(false), LIGHT, "light", report);
        check(settings.styles(true), DARK, "dark", report);
    }

    private static void check(
            Map<String, Manifest.Setting> set,
            Map<String, String> defaults,
            String mode,
            Report report) {
        var colours = new HashMap<>(defaults);
        set.forEach((token, setting) -> colours.put(token, setting.value()));
        for (var floor : FLOORS) {
            var at = set.getOrDefault(floor.ink, set.get(floor.ground));
            var ratio = ratio(colours.get(floor.ink), colours.get(floor.ground));
            if (at != null && ratio < floor.ratio) {
                report.found(at.file(), at.line(), Rule.CONTRAST, reason(floor, mode, ratio));
            }
        }
    }

    private static String reason(Floor floor, String mode, double ratio) {
        return String.format(
                Locale.ROOT,
                "%s on %s (%s) has a contrast of %.1f, at least %.1f is needed",
                floor.ink,
                floor.ground,
                mode,
                Math.floor(ratio * 10) / 10,
                floor.ratio);
    }

    /** 0 where one of them is no colour: then nothing can be read either. */
    static double ratio(String one, String other) {
        if (!one.startsWith("#") || !other.startsWith("#")) {
            return 0;
        }
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        var hex = colour.substring(1);
        if (hex.length() == 3) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        var share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
