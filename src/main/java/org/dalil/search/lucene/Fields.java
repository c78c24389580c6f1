package org.dalil.search.lucene;

import org.dalil.text.Language;

import java.util.List;

/**
 * Names of the index's fields. A language has fields of its own, so that its words are counted
 * among themselves.
 */
record Fields(
        String stem,
        String exact,
        String title,
        String trigram,
        String titleTrigram,
        String pair,
        String inOrder) {
    static final String ARTICLE = "article";
    static final String LANGUAGE = "language";
    static final String CATEGORY = "category";
    static final String TAG = "tag";
    static final String KIND = "kind";
    static final String STATE = "state";

    /** The translation of a text that readers do not have. */
    static final String TEXT = "text";

    /** 1 where a text stands beside a live one of the same article and language. */
    static final String BESIDE = "beside";

    static final String STORED = "stored";

    /** Seconds since the epoch. */
    static final String UPDATED = "updated";

    /** How many words of the title tell something. */
    static final String TITLE_WORDS = "titleWords";

    static Fields of(Language language) {
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
    List<String> all() {
        return List.of(stem, exact, title, trigram, titleTrigram, pair);
    }
}
