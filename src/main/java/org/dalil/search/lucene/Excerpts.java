package org.dalil.search.lucene;

import org.dalil.search.Fragment;
import org.dalil.search.language.Word;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the two lines of a text that say most about a question, and marks whole words in them.
 * (Lucene's own highlighter on ten hits costs three times the search.)
 */
final class Excerpts {
    /** About two lines on a page. */
    private static final int LENGTH = 180;

    /** A little of what stands before the first marked word. */
    private static final int LEAD = 40;

    private final Matches matches;
    private final Marker marker;

    Excerpts(Matches matches, Marker marker) {
        this.matches = matches;
        this.marker = marker;
    }

    /** The whole text with its marks. */
    List<Fragment> mark(String text) {
        return fragments(text, 0, text.length(), matches(text));
    }

    /** The words of a text that match, in order. */
    List<Match> matches(String text) {
        return matches.in(text);
    }

    /** The excerpt around the heaviest stretch of {@code matches}, or the text's beginning. */
    List<Fragment> cut(String text, List<Match> matches) {
        var first = heaviest(matches);
        var from = first == null ? 0 : start(text, first.word().start());
        var to = end(text, from);
        return fragments(text, from, to, matches);
    }

    private @Nullable Match heaviest(List<Match> matches) {
        Match best = null;
        var most = -1.0;
        for (var at = 0; at < matches.size(); at++) {
            var weight = weightFrom(matches, at);
            if (weight > most) {
                most = weight;
                best = matches.get(at);
            }
        }
        return best;
    }

    private double weightFrom(List<Match> matches, int first) {
        var limit = matches.get(first).word().start() + LENGTH - LEAD;
        var seen = 0L;
        double weight = 0;
        for (var at = first; at < matches.size(); at++) {
            var match = matches.get(at);
            if (match.word().end() > limit) {
                break;
            }
            if ((seen & 1L << match.number()) == 0) {
                seen |= 1L << match.number();
                weight += marker.weight(match.number());
            }
        }
        return weight;
    }

    /** The beginning of a line or sentence a little before, else of a word. */
    private static int start(String text, int match) {
        var earliest = Math.max(0, match - LEAD);
        if (earliest == 0) {
            return 0;
        }
        for (var at = match; at > earliest; at--) {
            if (isEnd(text.charAt(at - 1)) && (at == match || text.charAt(at) == ' ')) {
                return skipSpace(text, at);
            }
        }
        var at = earliest;
        while (at < match && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return skipSpace(text, at);
    }

    private static boolean isEnd(char letter) {
        return letter == '\n' || letter == '.' || letter == '؟' || letter == '?' || letter == '!';
    }

    private static int skipSpace(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind a whole word. */
    private static int end(String text, int from) {
        var furthest = from + LENGTH;
        if (furthest >= text.length()) {
            return text.length();
        }
        var at = furthest;
        while (at > from && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > from ? at : wholePoint(text, furthest);
    }

    private static int wholePoint(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Fragment> fragments(String text, int from, int to, List<Match> matches) {
        var fragments = new ArrayList<Fragment>();
        if (from > 0) {
            fragments.add(new Fragment("… ", false));
        }
        var at = from;
        for (var match : matches) {
            var word = match.word();
            if (word.start() >= at && word.end() <= to) {
                plain(text, at, word.start(), fragments);
                fragments.add(new Fragment(text.substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        plain(text, at, to, fragments);
        if (to < text.length()) {
            fragments.add(new Fragment(" …", false));
        }
        return fragments;
    }

    private static void plain(String text, int from, int to, List<Fragment> fragments) {
        if (to > from) {
            fragments.add(new Fragment(text.substring(from, to).replace('\n', ' '), false));
        }
    }

    /**
     * @param number of the question's word
     */
    record Match(Word word, int number) {}
}
