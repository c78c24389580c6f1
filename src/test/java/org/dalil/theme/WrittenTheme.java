package org.dalil.theme;

import org.dalil.text.Language;
import org.dalil.text.SafeHtml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A theme that a test writes file by file. */
record WrittenTheme(Path directory, String name) {
    static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    static final Presentation ENGLISH =
            new Presentation(
                    Language.ENGLISH, Digits.LATN, "gregory", ZoneId.of("Asia/Riyadh"), NOW);
    static final Presentation ARABIC =
            new Presentation(
                    Language.ARABIC, Digits.ARAB, "gregory", ZoneId.of("Asia/Riyadh"), NOW);

    static WrittenTheme in(Path directory) {
        return new WrittenTheme(directory, "own")
                .with("theme.yml", "name: own\nversion: 1\n")
                .with("i18n/en.yml", "hello: Hello\n");
    }

    WrittenTheme child(String child) {
        return new WrittenTheme(directory, child)
                .with("theme.yml", "name: " + child + "\nparent: " + name + "\n");
    }

    WrittenTheme with(String file, String text) {
        try {
            var path = folder().resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    WrittenTheme page(String template) {
        return with("pages/page.hbs", template);
    }

    Path folder() {
        return directory.resolve("themes").resolve(name);
    }

    Theme load() {
        return new Themes(name, directory, true).current();
    }

    List<String> problems() {
        return Themes.lint(folder()).stream()
                .map(Problem::toString)
                .map(text -> text.substring(text.indexOf(name + "/") + name.length() + 1))
                .toList();
    }

    String render(Object page) {
        return load().render("page", page, ENGLISH);
    }

    /** Stands for what {@code markdown} makes. */
    static SafeHtml safe(String markup) {
        return new SafeHtml(markup);
    }
}
