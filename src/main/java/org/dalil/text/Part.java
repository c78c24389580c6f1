package org.dalil.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A part of a text, its end not included. */
record Part(int start, int end) {

    /**
     * What stands around each such sign; where that overlaps, one part.
     *
     * @param sign whether one stands at this place of the text
     */
    static List<Part> around(IntPredicate sign, int before, int behind, String text) {
        var parts = new ArrayList<Part>();
        for (var at = 0; at < text.length(); at++) {
            if (!sign.test(at)) {
                continue;
            }
            var start = Math.max(0, at - before);
            var end = Math.min(text.length(), at + behind);
            if (!parts.isEmpty() && parts.getLast().end() >= start) {
                start = parts.removeLast().start();
            }
            parts.add(new Part(start, end));
        }
        return parts;
    }
}
