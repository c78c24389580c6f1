package org.dalil.article.redaction;

/** Some words on either side of a part of a text, on one line and cut between words. */
final class Surroundings {
    private static final int LENGTH = 40;

    private Surroundings() {}

    static String before(String text, int start) {
        var from = Math.max(0, start - LENGTH);
        var words = text.substring(from, start).replaceAll("\\s+", " ");
        var gap = words.indexOf(' ');
        return from == 0 || gap < 0 ? words : "… " + words.substring(gap + 1);
    }

    static String after(String text, int end) {
        var to = Math.min(text.length(), end + LENGTH);
        var words = text.substring(end, to).replaceAll("\\s+", " ");
        var gap = words.lastIndexOf(' ');
        return to == text.length() || gap < 0 ? words : words.substring(0, gap) + " …";
    }
}
