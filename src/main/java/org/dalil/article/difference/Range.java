package org.dalil.article.difference;

import java.util.ArrayList;
import java.util.List;

/** From where to where one list was put in the place of another; ends are exclusive. */
record Range(int before, int beforeEnd, int after, int afterEnd) {

    <T> List<T> of(List<T> earlier) {
        return earlier.subList(before, beforeEnd);
    }

    <T> List<T> in(List<T> later) {
        return later.subList(after, afterEnd);
    }

    /**
     * With only a space kept between them, two changes are read as one: "the old key" becomes "a
     * new key", not three changes with holes.
     */
    static List<Range> joined(List<Range> ranges, List<String> earlier) {
        var joined = new ArrayList<Range>();
        for (var range : ranges) {
            if (!joined.isEmpty() && isSpace(earlier, joined.getLast().beforeEnd, range.before)) {
                var last = joined.removeLast();
                joined.add(new Range(last.before, range.beforeEnd, last.after, range.afterEnd));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private static boolean isSpace(List<String> earlier, int from, int to) {
        return to - from == 1 && earlier.get(from).isBlank();
    }
}
