package org.dalil.search.language;

import com.ibm.icu.text.BreakIterator;

import java.util.Locale;

/**
 * Cuts text into words. A change of script ends one («بـWhatsApp» is two); digits stay with Latin
 * letters ({@code 0x80070005}) and with the separators between them ({@code 5.7.750}, ١٬٠٠٠);
 * scripts that are written without spaces are cut by ICU's dictionary.
 */
final class Splitter {
    private static final String DOTTED = ".NET";

    private final Sink sink;
    private final String text;
    private int start = -1;
    private Kind kind = Kind.NONE;

    private Splitter(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    static void split(String text, Sink sink) {
        new Splitter(text, sink).run();
    }

    private void run() {
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            var here = Kind.of(point);
            if (here != Kind.MARK && !continues(here, at)) {
                end(at);
                if (here == Kind.JOINER ? isDotOfName(at) : here != Kind.NONE) {
                    start = at;
                    kind = here == Kind.JOINER ? Kind.LATIN : here;
                }
            } else if (here == Kind.LATIN) {
                kind = here; // a word that began with a digit and has letters
            }
            at += Character.charCount(point);
        }
        end(text.length());
    }

    private boolean continues(Kind here, int at) {
        return switch (here) {
            case NONE, MARK -> false;
            case JOINER -> joins(at);
            case DIGIT, LATIN -> start >= 0 && (kind == Kind.LATIN || kind == Kind.DIGIT);
            case ARABIC, OTHER, UNSPACED -> start >= 0 && kind == here;
        };
    }

    private boolean joins(int at) {
        if (start < 0) {
            return false;
        }
        if (isSign(text.charAt(at))) {
            return kind == Kind.LATIN && endsInSigns(at);
        }
        if (at + 1 >= text.length()) {
            return false;
        }
        var before = Kind.of(text.charAt(at - 1));
        var after = Kind.of(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case '\'', '’', '_' -> isLatin(before) && isLatin(after);
            default -> before == Kind.DIGIT && after == Kind.DIGIT;
        };
    }

    /** C++ and C#, but not Ctrl+C. */
    private boolean endsInSigns(int from) {
        var at = from;
        while (at < text.length() && isSign(text.charAt(at))) {
            at++;
        }
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isSign(char letter) {
        return letter == '+' || letter == '#';
    }

    /** The one name that people write with a dot before it, and nobody's domain. */
    private boolean isDotOfName(int at) {
        var end = at + DOTTED.length();
        return text.regionMatches(true, at, DOTTED, 0, DOTTED.length())
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isLatin(Kind kind) {
        return kind == Kind.LATIN || kind == Kind.DIGIT;
    }

    private void end(int at) {
        if (start < 0) {
            return;
        }
        if (kind == Kind.UNSPACED) {
            cutByDictionary(start, at);
        } else {
            sink.word(start, at, kind);
        }
        start = -1;
        kind = Kind.NONE;
    }

    private void cutByDictionary(int from, int to) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(from, to));
        var last = words.first();
        for (var next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            sink.word(from + last, from + next, Kind.UNSPACED);
            last = next;
        }
    }

    interface Sink {
        void word(int start, int end, Kind kind);
    }
}
