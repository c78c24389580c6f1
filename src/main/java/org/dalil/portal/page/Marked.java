package org.dalil.portal.page;

import static java.util.stream.Collectors.joining;

import org.dalil.search.Fragment;
import org.dalil.text.Language;

import java.util.List;

/**
 * Words of which some were searched for.
 *
 * @param pieces text follows text without a gap
 * @param language the code of the language they are written in
 * @param direction {@code rtl} or {@code ltr}, by their letters
 */
public record Marked(List<Fragment> pieces, String language, String direction) {

    public static Marked of(List<Fragment> pieces, Language language) {
        var text = pieces.stream().map(Fragment::text).collect(joining());
        return new Marked(pieces, language.code(), language.directionOf(text));
    }
}
