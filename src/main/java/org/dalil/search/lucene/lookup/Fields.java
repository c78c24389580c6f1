package org.dalil.search.lucene.lookup;

import org.dalil.text.Language;

import java.util.List;

/**
 * Names of the index's fields. A language has fields of its own, so that its words are counted
 * among themselves.
 */
public record Fields(
        String stem,
        String exact,
        String title,
        String trigram,
        String titleTrigram,
        String pair,
        String inOrder) {
    public static final String ARTICLE = "article";
    public static final String LANGUAGE = "language";
    public static final String CATEGORY = "category";
    public static final String TAG = "tag";
    public static final String KIND = "kind";
    public static final String STATE = "state";

    /** The translation of a text that readers do not have. */
    public static final String TEXT = "text";

    /** 1 where a text stands beside a live one of the same article and language. */
    public static final String BESIDE = "beside";

    public static final String STORED = "stored";

    /** Seconds since the epoch. */
    public static final String UPDATED = "updated";

    /** How many words of the title tell something. */
    public static final String TITLE_WORDS = "titleWords";

    public static Fields of(Language language) {
        var of = "." + language.code();
        return new Fields(
                "stem" + of,
                "exact" + of,
                "title" + of,
                "trigram" + of,
                "titleTrigram" + of,
                "pair" + of,
                "inOrder" + of);
    }

    /** Those that have a length. */
    public List<String> all() {
        return List.of(stem, exact, title, trigram, titleTrigram, pair);
    }
}
