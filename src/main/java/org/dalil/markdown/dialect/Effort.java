package org.dalil.markdown.dialect;

/**
 * What parsing one document has cost. The parser is quadratic in a few things that only hostile
 * text has many of; each bound is far above any real article (the largest of 6,230 has 6 % of one)
 * and keeps half a megabyte of the worst under about a second. Counted, not timed: the same text
 * always renders alike.
 */
final class Effort {
    /** Every further line of a paragraph copies the lines before it: at 6,000 lines about 0.1 s. */
    private static final long COPIED_LINES = 20_000_000;

    /** Each may look through the rest of its paragraph, and 2,000 nested ones fit a small stack. */
    private static final int MARKS = 2_000;

    /** As cmark does: a reference names in three letters what may be as long as the document. */
    private static final long REFERENCED = 256 * 1024;

    /** Paragraphs, headings and cells; a table has its columns times its rows of them. */
    private static final int TEXTS = 100_000;

    private long copiedLines;
    private long referenced;
    private int texts;

    void paragraphLine(int before) {
        copiedLines += before;
        if (copiedLines > COPIED_LINES) {
            throw new TooCostly("lines in one paragraph");
        }
    }

    void text() {
        if (++texts > TEXTS) {
            throw new TooCostly("paragraphs or cells");
        }
    }

    boolean mayFollow(int length) {
        referenced += length;
        return referenced <= REFERENCED;
    }

    static boolean hasTooManyMarks(CharSequence text) {
        var marks = 0;
        for (var at = 0; at < text.length() && marks <= MARKS; at++) {
            marks += isMark(text.charAt(at)) ? 1 : 0;
        }
        return marks > MARKS;
    }

    private static boolean isMark(char letter) {
        return switch (letter) {
            case '*', '_', '~', '[', ']', '<', '`' -> true;
            default -> false;
        };
    }
}
