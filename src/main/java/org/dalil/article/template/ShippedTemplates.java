package org.dalil.article.template;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleKind;
import org.dalil.markdown.ReportPart;
import org.dalil.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The templates as they ship, in English and Arabic; another language begins with the English. */
@Singleton
class ShippedTemplates {

    String of(ArticleKind kind, Language language) {
        return kind == ArticleKind.REPORT ? report(language) : read(kind, language);
    }

    /** The parts are known by their headings, which stand in one place. */
    private static String report(Language language) {
        return Arrays.stream(ReportPart.values())
                .map(part -> "## " + part.heading(language) + "\n\n\n")
                .collect(Collectors.joining("\n"));
    }

    private static String read(ArticleKind kind, Language language) {
        var code = language.equals(Language.ARABIC) ? Language.ARABIC : Language.ENGLISH;
        var name = kind.name().toLowerCase(Locale.ROOT) + "." + code + ".md";
        try (var file = ShippedTemplates.class.getResourceAsStream(name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
