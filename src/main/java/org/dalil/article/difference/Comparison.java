package org.dalil.article.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts by lines, and within lines that changed by words. */
final class Comparison {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern TOKEN =
            Pattern.compile(Difference.WORD.pattern() + "|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]");

    private final List<Passage> passages = new ArrayList<>();
    private final Changed changed = new Changed();

    private Comparison() {}

    static Difference of(String before, String after) {
        var comparison = new Comparison();
        comparison.lines(parts(LINE, before), parts(LINE, after));
        return new Difference(comparison.passages);
    }

    private void lines(List<String> before, List<String> after) {
        var at = 0;
        for (var range : changed.between(before, after)) {
            add(Passage.Kind.SAME, before.subList(at, range.before()));
            words(
                    parts(TOKEN, String.join("", range.of(before))),
                    parts(TOKEN, String.join("", range.in(after))));
            at = range.beforeEnd();
        }
        add(Passage.Kind.SAME, before.subList(at, before.size()));
    }

    private void words(List<String> before, List<String> after) {
        var at = 0;
        for (var range : Range.joined(changed.between(before, after), before)) {
            add(Passage.Kind.SAME, before.subList(at, range.before()));
            add(Passage.Kind.REMOVED, range.of(before));
            add(Passage.Kind.ADDED, range.in(after));
            at = range.beforeEnd();
        }
        add(Passage.Kind.SAME, before.subList(at, before.size()));
    }

    private void add(Passage.Kind kind, List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        var text = String.join("", parts);
        if (!passages.isEmpty() && passages.getLast().kind() == kind) {
            text = passages.removeLast().text() + text;
        }
        passages.add(new Passage(kind, text));
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
