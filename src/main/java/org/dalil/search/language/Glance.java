package org.dalil.search.language;

import java.util.BitSet;
import java.util.Collection;

/**
 * Tells at a glance that a word has none of certain forms, by the two letters those begin with; for
 * looking through texts, where most words are not looked for. It may err on the side of looking
 * closer, never on the other.
 */
public final class Glance {
    private static final int SIZE = 2048;

    /** As many letters as may stand before the stem of an Arabic word, and the stem's first two. */
    private static final int FARTHEST = 6;

    private final BitSet beginnings = new BitSet(SIZE);
    private boolean everything;

    Glance(Collection<String> forms, Relatives relatives) {
        for (var form : forms) {
            add(form);
            relatives.writtenFor(form).forEach(this::add);
            if (form.equals(Negation.NOT)) {
                Negation.WRITTEN.forEach(this::add);
            }
        }
    }

    private void add(String form) {
        if (form.length() < 2) {
            everything = true;
        } else {
            beginnings.set(place(form.charAt(0), form.charAt(1)));
        }
    }

    boolean mayMatch(String text, int start, int end, Kind kind) {
        if (everything || end - start < 2) {
            return true;
        }
        return switch (kind) {
            case LATIN, DIGIT -> latin(text, start, end);
            case ARABIC -> arabic(text, start, end);
            case OTHER, UNSPACED, NONE, MARK, JOINER -> true;
        };
    }

    private boolean latin(String text, int start, int end) {
        var first = text.charAt(start);
        var second = text.charAt(start + 1);
        return first >= 0x80
                || second >= 0x80
                || first == '.'
                || beginnings.get(
                        place(Character.toLowerCase(first), Character.toLowerCase(second)))
                || text.substring(start, end).indexOf('_') >= 0;
    }

    private boolean arabic(String text, int start, int end) {
        var last = Math.min(end, start + FARTHEST + 1);
        var before = Arabic.letter(text.charAt(start));
        for (var at = start + 1; at < last; at++) {
            var letter = Arabic.letter(text.charAt(at));
            if (isHidden(text.charAt(at)) || beginnings.get(place(before, letter))) {
                return true;
            }
            before = letter;
        }
        return isHidden(text.charAt(start));
    }

    /**
     * Marks, tatweel and presentation forms hide what stands beside what; a seat of hamza is read
     * in two ways.
     */
    private static boolean isHidden(char written) {
        var letter = Arabic.letter(written);
        return letter < '\u0621'
                || letter > '\u064A'
                || letter == '\u0640'
                || written == 'ؤ'
                || written == 'ئ';
    }

    private static int place(char first, char second) {
        return (first * 31 + second) & (SIZE - 1);
    }
}
