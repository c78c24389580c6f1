package org.dalil.search.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Arabic words that no rule of prefixes and endings joins: broken plurals, dialect. */
public record Lexicon(List<Entry> entries) {
    /** What an installation adds, in its data directory. */
    public static final String FILE = "lexicon.txt";

    public static final Lexicon SHIPPED =
            new Lexicon(shipped("arabic-plurals.txt", "arabic-dialect.txt"));

    private static final long LARGEST = 1_000_000;

    public Lexicon {
        entries = List.copyOf(entries);
    }

    /**
     * What ships and what the data directory adds to it.
     *
     * @throws LexiconRefused where a line of the file is none; names every such line
     */
    public static Lexicon in(Path data) {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return SHIPPED;
        }
        var entries = new ArrayList<>(SHIPPED.entries);
        entries.addAll(Lines.read(file.toString(), text(file)));
        return new Lexicon(entries);
    }

    /** Another for other entries: an index that was made with others is made anew. */
    public String fingerprint() {
        var sum = new CRC32();
        entries.forEach(each -> sum.update(each.toString().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new LexiconRefused(file + " is larger than " + LARGEST + " bytes");
            }
            return Files.readString(file);
        } catch (CharacterCodingException unknown) {
            throw new LexiconRefused(file + " is not written in UTF-8");
        } catch (IOException unreadable) {
            throw new LexiconRefused(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static List<Entry> shipped(String... names) {
        var entries = new ArrayList<Entry>();
        for (var name : names) {
            try (var in = Lexicon.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is not in the program");
                }
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                entries.addAll(Lines.read(name, text));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return entries;
    }
}
