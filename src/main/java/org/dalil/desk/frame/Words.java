package org.dalil.desk.frame;

import org.dalil.text.Language;

/**
 * A piece of text that is shown among others, with what sets it apart from them.
 *
 * @param language the code of the language it is written in
 * @param direction {@code rtl} or {@code ltr}, by its letters
 */
public record Words(String text, String language, String direction) {

    public static Words of(String text, Language language) {
        return new Words(text, language.code(), language.directionOf(text));
    }
}
