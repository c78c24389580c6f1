package org.dalil.insight.wording;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.dalil.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** By what the same words are known again, however they were written: case, signs, vowels. */
public final class WordingDigest {
    private WordingDigest() {}

    /** 43 characters. */
    public static String of(String words, Language language, Analysis analysis) {
        var told = language.code() + "\n" + folded(words, analysis);
        var bytes = told.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(bytes));
    }

    /** What is the same however they are written. */
    static String folded(String words, Analysis analysis) {
        var folded =
                analysis.words(words).stream()
                        .map(word -> word.forms().exact())
                        .collect(Collectors.joining(" "));
        return folded.isEmpty() ? words.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
