package org.dalil.insight.wording;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.dalil.text.Redaction;
import org.dalil.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** By what the same words are known again, however they were written: case, signs, vowels. */
public final class WordingDigest {
    private static final int LONGEST = 200;

    private WordingDigest() {}

    /** 43 characters. */
    public static String of(String words, Language language, Analysis analysis) {
        var told = language.code() + "\n" + folded(words, analysis);
        var bytes = told.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(bytes));
    }

    /**
     * What all ways to write them have in common, as it may be shown where no way may; what stands
     * for personal data stays as it is.
     */
    public static String common(String words, Analysis analysis) {
        var parts = new ArrayList<String>();
        var at = 0;
        for (var part : Redaction.in(words, List.of())) {
            parts.add(exact(words.substring(at, part.start()), analysis));
            parts.add(words.substring(part.start(), part.end()));
            at = part.end();
        }
        parts.add(exact(words.substring(at), analysis));
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? folded(words, analysis) : cut(String.join(" ", parts));
    }

    private static String cut(String folded) {
        return folded.length() <= LONGEST
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, LONGEST / 2));
    }

    private static String exact(String words, Analysis analysis) {
        return analysis.words(words).stream()
                .map(word -> word.forms().exact())
                .collect(Collectors.joining(" "));
    }

    private static String folded(String words, Analysis analysis) {
        var folded = exact(words, analysis);
        return folded.isEmpty() ? words.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
