package org.dalil.desk.settings.field;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, as the partials {@code settings-input} and {@code settings-area} print it.
 *
 * @param id the element's id, and the name it is sent by
 * @param hint what is good to know before it is filled in, or empty
 * @param value as it stands, or as it was typed
 * @param language a code, where its content has another one than the page; or empty
 * @param direction {@code ltr}, {@code rtl} or {@code auto}
 * @param problem what is wrong with it, or null
 */
public record Field(
        String id,
        String label,
        String hint,
        String value,
        String language,
        String direction,
        @Nullable String problem) {

    /** Prose: it runs the way its letters do. */
    public static Field of(
            String id, String label, String hint, String value, @Nullable String problem) {
        return new Field(id, label, hint, value, "", "auto", problem);
    }

    /** Addresses, numbers, times: always left to right. */
    public Field leftToRight() {
        return new Field(id, label, hint, value, language, "ltr", problem);
    }

    public Field in(Language written) {
        return new Field(id, label, hint, value, written.code(), written.direction(), problem);
    }
}
