package org.dalil.article.difference;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ranges in which two lists differ. The algorithm's time grows with the square of what
 * differs; past the bounds a range is said to have changed as a whole, which is true and cheap.
 */
final class Changed {
    private static final int LARGEST = 4_000;

    /** For all ranges of one comparison: about a second at the worst. */
    private static final long MOST_STEPS = 60_000_000;

    private long steps;

    List<Range> between(List<String> before, List<String> after) {
        var start = sameAtStart(before, after);
        var end = sameAtEnd(before, after, start);
        var whole = new Range(start, before.size() - end, start, after.size() - end);
        if (whole.of(before).isEmpty() && whole.in(after).isEmpty()) {
            return List.of();
        }
        long size = whole.of(before).size() + whole.in(after).size();
        steps += size * size;
        return size > LARGEST || steps > MOST_STEPS
                ? List.of(whole)
                : within(whole, whole.of(before), whole.in(after));
    }

    private static List<Range> within(Range whole, List<String> before, List<String> after) {
        var found = new ArrayList<Range>();
        for (Change change :
                new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            var range =
                    new Range(
                            whole.before() + change.startOriginal,
                            whole.before() + change.endOriginal,
                            whole.after() + change.startRevised,
                            whole.after() + change.endRevised);
            if (!found.isEmpty() && touches(found.getLast(), range)) {
                var last = found.removeLast();
                range = new Range(last.before(), range.beforeEnd(), last.after(), range.afterEnd());
            }
            found.add(range);
        }
        return found;
    }

    private static boolean touches(Range one, Range next) {
        return one.beforeEnd() == next.before() && one.afterEnd() == next.after();
    }

    private static int sameAtStart(List<String> before, List<String> after) {
        var at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    private static int sameAtEnd(List<String> before, List<String> after, int start) {
        var count = 0;
        while (count < before.size() - start
                && count < after.size() - start
                && before.get(before.size() - 1 - count)
                        .equals(after.get(after.size() - 1 - count))) {
            count++;
        }
        return count;
    }
}
