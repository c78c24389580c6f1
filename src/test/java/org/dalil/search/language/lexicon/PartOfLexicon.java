package org.dalil.search.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What ships without one of its files. */
public enum PartOfLexicon {
    WITHOUT_PLURALS("arabic-dialect.txt"),
    WITHOUT_DIALECT("arabic-plurals.txt");

    private final String file;

    PartOfLexicon(String file) {
        this.file = file;
    }

    public Lexicon lexicon() {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Lexicon(Lines.read(file, text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
