package org.dalil.desk.insight;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.SideLine;
import org.dalil.text.Language;
import org.dalil.theme.Digits;
import org.dalil.theme.Presentation;
import org.dalil.theme.Theme;
import org.dalil.theme.Themes;
import org.dalil.web.Frame;
import org.dalil.web.asset.LookAddresses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints pages of insight with the theme that ships, without a server. With {@code -Ddalil.looks=
 * folder} they are written there, to be looked at.
 */
public final class Printed {
    public static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    /** A key where words should be. */
    public static final String UNSAID = "[>\\s\"\u2068](insight|desk)\\.[a-z]+\\.";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Theme THEME = new Themes("default", true).current();

    private Printed() {}

    public static Telling telling(Language language) {
        var presentation = presentation(language);
        return new Telling() {
            @Override
            public Language language() {
                return language;
            }

            @Override
            public String say(String key, Map<String, ?> arguments) {
                return THEME.message(key, arguments, presentation);
            }

            @Override
            public String day(LocalDate day) {
                return THEME.date(day, presentation);
            }
        };
    }

    public static DeskFrame frame(Language language, String current, String title) {
        var scheme = System.getProperty("dalil.scheme", "light");
        var frame =
                new Frame(
                        language.equals(Language.ARABIC) ? "مركز المساعدة" : "Help centre",
                        title,
                        "",
                        scheme,
                        List.of(new Frame.SchemeChoice("system", true)),
                        "latn",
                        "/desk/insight",
                        "/" + language.code(),
                        "",
                        null,
                        false,
                        List.of(),
                        List.of(),
                        "Huda",
                        "/sign-in",
                        2026,
                        new LookAddresses("", ""),
                        List.of());
        var pages =
                List.of("week", "proposals", "effects", "reports", "days").stream()
                        .map(each -> line("insight.side." + each, each.equals(current)))
                        .toList();
        var side =
                List.of(
                        line("desk.side.work", false),
                        line("desk.side.articles", false),
                        line("desk.side.cases", false),
                        line("desk.side.tasks", false),
                        line("desk.side.review", false),
                        new SideLine("desk.side.insight", "/desk/insight", false, 0, pages));
        return new DeskFrame(frame, side, current, true, "dalil-words-1");
    }

    private static SideLine line(String label, boolean current) {
        return new SideLine(label, "/desk/insight/" + label, current, 0, List.of());
    }

    /**
     * @param name of the template, below {@code desk/insight}
     */
    public static String page(String name, Record page, Language language) {
        var html = THEME.render("desk/insight/" + name, page, presentation(language));
        keep(name, html, language);
        return html;
    }

    private static Presentation presentation(Language language) {
        var digits = Boolean.getBoolean("dalil.digits") ? Digits.ARAB : Digits.LATN;
        return new Presentation(language, digits, "gregory", ZoneId.of("Asia/Riyadh"), NOW);
    }

    private static void keep(String name, String html, Language language) {
        var folder = System.getProperty("dalil.looks");
        if (folder != null) {
            try {
                var file =
                        Path.of(
                                folder,
                                name + "." + language.code() + "." + COUNT.incrementAndGet());
                Files.createDirectories(file.getParent());
                Files.writeString(Path.of(file + ".html"), localized(html, file.getParent()));
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
    }

    /** Stylesheets as files beside the page, so that a browser needs no server. */
    private static String localized(String html, Path folder) throws IOException {
        var asked = java.util.regex.Pattern.compile("/assets/([^\"]+)").matcher(html);
        while (asked.find()) {
            var asset = THEME.asset(asked.group(1));
            if (asset.isPresent()) {
                var file = folder.resolve("assets").resolve(asked.group(1));
                Files.createDirectories(file.getParent());
                Files.write(file, asset.get().bytes());
            }
        }
        return html.replace("\"/assets/", "\"assets/");
    }
}
