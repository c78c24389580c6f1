package org.dalil.markdown;

import java.nio.charset.StandardCharsets;

/** How large a document may be. Whoever takes text in from outside asks before it is stored. */
public final class Bounds {
    /** Of a title, in Unicode code points. */
    public static final int TITLE_CHARACTERS = 250;

    /** Of a body, in bytes of UTF-8. */
    public static final int BODY_BYTES = 512 * 1024;

    /** Of lists, quotes and emphasis within each other; what is deeper is shown as text. */
    public static final int NESTING = 100;

    private Bounds() {}

    public static boolean titleFits(String title) {
        return title.codePointCount(0, title.length()) <= TITLE_CHARACTERS;
    }

    public static boolean bodyFits(String markdown) {
        return markdown.length() <= BODY_BYTES / 3
                || markdown.getBytes(StandardCharsets.UTF_8).length <= BODY_BYTES;
    }
}
