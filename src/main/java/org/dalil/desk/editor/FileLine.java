package org.dalil.desk.editor;

import java.util.regex.Pattern;

/**
 * A file of an article, as its editor lists it.
 *
 * @param markdown what shows it in a text
 */
record FileLine(String name, String markdown) {
    private static final Pattern PICTURE =
            Pattern.compile(".*\\.(?:png|jpe?g|gif|webp|avif|svg)", Pattern.CASE_INSENSITIVE);

    /**
     * @param name by which a text of the article links to it
     */
    static FileLine of(String name) {
        var isPicture = PICTURE.matcher(name).matches();
        return new FileLine(name, (isPicture ? "![](" : "[" + name + "](") + name + ")");
    }
}
