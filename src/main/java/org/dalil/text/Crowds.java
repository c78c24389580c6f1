package org.dalil.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text in which a number that people have may stand: digits close to each other, and
 * what may belong to them. Most of a text is none, and no pattern needs to look at it.
 */
final class Crowds {
    /** The shortest number that is known by itself. */
    static final int OF_A_NUMBER = 7;

    /** In an IBAN: a gap, the four letters of a bank, a gap, three letters, a digit. */
    private static final int FARTHEST = 10;

    /** Before the first digit: four letters of an order and a sign. */
    private static final int BEFORE = 5;

    /** Behind the last one: the rest of a group of an IBAN. */
    private static final int BEHIND = 3;

    private final List<Part> parts = new ArrayList<>();
    private final int length;
    private final int fewest;
    private int first;
    private int last;
    private int digits;

    private Crowds(int length, int fewest) {
        this.length = length;
        this.fewest = fewest;
    }

    /** Of so many Latin digits at least, in order; no two of the parts overlap. */
    static List<Part> of(String text, int fewest) {
        var crowds = new Crowds(text.length(), fewest);
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= '0' && letter <= '9') {
                crowds.digit(at);
            }
        }
        crowds.end();
        return crowds.parts;
    }

    private void digit(int at) {
        if (digits == 0 || at - last > FARTHEST) {
            end();
            first = at;
            digits = 0;
        }
        last = at;
        digits++;
    }

    private void end() {
        if (digits >= fewest) {
            parts.add(new Part(Math.max(0, first - BEFORE), Math.min(length, last + 1 + BEHIND)));
        }
    }
}
