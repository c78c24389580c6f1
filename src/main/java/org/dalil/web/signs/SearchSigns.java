package org.dalil.web.signs;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the quotes, + and - of a search ask of every result.
 *
 * @param wanted what each has; words in quotes stand side by side in it
 * @param unwanted what none has
 * @param unmet whether no article is so
 * @param without the address of the same search without signs; null where nothing is found so
 *     either
 * @param count how many results that has; 0 where it was not asked, or they are too many to say
 * @param strict where quotes within a sentence are none: the address of the search in which they
 *     are; else null
 * @param text whether there is nothing to leave anything out of, so that it was searched for
 * @param most how many signs count, where there are more; else 0
 */
public record SearchSigns(
        List<Words> wanted,
        List<Words> unwanted,
        boolean unmet,
        @Nullable String without,
        long count,
        @Nullable String strict,
        boolean text,
        int most) {
    static final SearchSigns TEXT =
            new SearchSigns(List.of(), List.of(), false, null, 0, null, true, 0);

    static SearchSigns quoting(String strict) {
        return new SearchSigns(List.of(), List.of(), false, null, 0, strict, false, 0);
    }

    /**
     * @param direction {@code rtl} or {@code ltr}, by its letters
     */
    public record Words(String text, String language, String direction) {

        static Words of(String text, Language language) {
            return new Words(text, language.code(), language.directionOf(text));
        }
    }
}
