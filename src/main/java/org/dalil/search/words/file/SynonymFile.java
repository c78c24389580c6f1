package org.dalil.search.words.file;

import org.dalil.search.words.Synonym;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;
import org.dalil.search.words.Wordlist;
import org.dalil.search.words.file.FileReport.Unreadable;
import org.dalil.search.words.file.SynonymFileRefused.Rule;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The file's form: {@code [language]}, then a synonym a line, {@code this, that = other} for both
 * ways and {@code this => other} for one. Empty lines and lines after {@code #} say nothing.
 */
public final class SynonymFile {
    /** What is between two expressions or two sides, in characters. */
    private static final int BETWEEN = 4;

    /** Of UTF-8, for each character as Java counts them. */
    private static final int BYTES = 3;

    private static final int LONGEST_LINE =
            2 * Synonyms.MOST_EXPRESSIONS * (Synonyms.LONGEST + BETWEEN);

    /** Two languages, full in any script; less than the server takes. */
    public static final int LARGEST = 2 * Synonyms.MOST * LONGEST_LINE * BYTES;

    /** Ten languages, full. */
    public static final int MOST_LINES = 10 * (Synonyms.MOST + 10);

    private static final Pattern SECTION = Pattern.compile("\\[\\s*([A-Za-z0-9-]{2,20})\\s*]");
    private static final Pattern SIGN = Pattern.compile("=>|=");
    private static final String HEAD =
            """
            # Synonyms of a Dalil portal.
            # [language], then one synonym a line: expressions on both sides, parted by commas.
            #   =   all of them stand for each other
            #   =>  who types what stands before it also finds what stands behind it
            """;

    private SynonymFile() {}

    /**
     * @param wish null where the line says no synonym
     */
    record Line(int number, String text, @Nullable SynonymWish wish, @Nullable Unreadable why) {}

    /**
     * @throws SynonymFileRefused where it cannot be read
     */
    static List<Line> read(byte[] content) {
        var lines = text(content).split("\r\n|\r|\n", MOST_LINES + 1);
        if (lines.length > MOST_LINES) {
            throw new SynonymFileRefused(Rule.TOO_MANY_LINES);
        }
        var read = new ArrayList<Line>();
        Language language = null;
        for (var at = 0; at < lines.length; at++) {
            var line = lines[at].strip();
            var section = SECTION.matcher(line);
            if (section.matches()) {
                var code = section.group(1).toLowerCase(Locale.ROOT);
                language = Language.isCode(code) ? new Language(code) : null;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                read.add(line(at + 1, line, language));
            }
        }
        return read;
    }

    /** Such a file of these, language by language. */
    static String written(Wordlist words) {
        var file = new StringBuilder(HEAD);
        Language language = null;
        for (var each : words.synonyms()) {
            if (!each.language().equals(language)) {
                language = each.language();
                file.append("\n[").append(language).append("]\n");
            }
            file.append(line(each)).append('\n');
        }
        return file.toString();
    }

    private static String line(Synonym synonym) {
        return String.join(", ", synonym.typed())
                + (synonym.bothWays() ? " = " : " => ")
                + String.join(", ", synonym.found());
    }

    private static Line line(int number, String line, @Nullable Language language) {
        var sides = SIGN.split(line, 3);
        if (sides.length != 2) {
            return new Line(number, line, null, Unreadable.NO_SIGN);
        }
        if (language == null) {
            return new Line(number, line, null, Unreadable.NO_LANGUAGE);
        }
        var bothWays = !line.contains("=>");
        return new Line(
                number, line, new SynonymWish(language, sides[0], sides[1], bothWays), null);
    }

    private static String text(byte[] content) {
        if (content.length > LARGEST) {
            throw new SynonymFileRefused(Rule.TOO_LARGE);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            var unmarked = text.toString().replace("\uFEFF", "");
            if (unmarked.isBlank()) {
                throw new SynonymFileRefused(Rule.EMPTY);
            }
            return unmarked;
        } catch (CharacterCodingException other) {
            throw new SynonymFileRefused(Rule.NOT_UTF8);
        }
    }
}
