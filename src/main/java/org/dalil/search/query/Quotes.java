package org.dalil.search.query;

/**
 * Quotation marks of both languages. People mix those of a pair, and keyboards turn them round, so
 * any mark of a family closes what any other of it opened.
 */
final class Quotes {
    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\uFF02";
    private static final String ANGLED = "\u00AB\u00BB\u300A\u300B";

    private Quotes() {}

    static boolean isOne(char letter) {
        return DOUBLE.indexOf(letter) >= 0 || ANGLED.indexOf(letter) >= 0;
    }

    /**
     * @return where the quote closes that opens at {@code open}, or -1
     */
    static int end(String text, int open) {
        var family = DOUBLE.indexOf(text.charAt(open)) >= 0 ? DOUBLE : ANGLED;
        for (var at = open + 1; at < text.length(); at++) {
            if (family.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Without quotes within quotes, and with one blank between words. */
    static String blanked(String text) {
        var blanked = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            var blank = isOne(letter) || Letters.isBlank(text, at);
            if (!blank) {
                blanked.append(letter);
            } else if (!blanked.isEmpty() && blanked.charAt(blanked.length() - 1) != ' ') {
                blanked.append(' ');
            }
        }
        return blanked.toString().strip();
    }
}
