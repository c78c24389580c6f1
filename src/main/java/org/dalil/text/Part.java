package org.dalil.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a text, its end not included. */
record Part(int start, int end) {

    /** What stands around each such sign; where that overlaps, one part. */
    static List<Part> around(Pattern sign, int before, int behind, String text) {
        var parts = new ArrayList<Part>();
        var signs = sign.matcher(text);
        while (signs.find()) {
            var at = signs.start();
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
