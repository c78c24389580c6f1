package org.dalil.desk.settings.synonyms;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskPages;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.Synonyms;
import org.dalil.text.Language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Synonyms and what is wrong with them, in words. */
@Singleton
class SynonymSaying {
    private static final String PLACE = "settings.synonyms.";

    private final DeskPages pages;

    SynonymSaying(DeskPages pages) {
        this.pages = pages;
    }

    String refused(SynonymRefused refused, Language page) {
        var key = refused.rule().name().toLowerCase(Locale.ROOT).replace("_", "");
        var other = refused.other();
        return pages.message(
                PLACE + "refused." + key,
                Map.of(
                        "expression",
                        refused.expression(),
                        "most",
                        most(refused.rule()),
                        "other",
                        other == null ? "" : whole(other, page)),
                page);
    }

    /** In one line: this, that = other. */
    String whole(Synonym synonym, Language page) {
        return pages.message(
                PLACE + (synonym.bothWays() ? "saidBoth" : "saidOne"),
                Map.of(
                        "typed",
                        listed(synonym.typed(), synonym.language()),
                        "found",
                        listed(synonym.found(), synonym.language())),
                page);
    }

    static String listed(List<String> expressions, Language language) {
        return String.join(language.isRightToLeft() ? "، " : ", ", expressions);
    }

    private static int most(SynonymRefused.Rule rule) {
        return switch (rule) {
            case TOO_LONG -> Synonyms.LONGEST;
            case TOO_MANY_WORDS -> Synonyms.MOST_WORDS;
            case TOO_MANY_EXPRESSIONS -> Synonyms.MOST_EXPRESSIONS;
            case TOO_MANY -> Synonyms.MOST;
            case LANGUAGE_UNKNOWN,
                    MISSING,
                    HIDDEN,
                    SIGN,
                    NO_WORD,
                    ONLY_LIGHT,
                    ITSELF,
                    KNOWN,
                    CIRCLE,
                    NO_RIGHT ->
                    0;
        };
    }
}
