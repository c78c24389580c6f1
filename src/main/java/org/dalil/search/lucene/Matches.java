package org.dalil.search.lucene;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.Word;
import org.dalil.search.lucene.Excerpts.Match;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a text that a question is about. A mark covers what is written as one. */
final class Matches {
    /** An address of many parts is no word. */
    private static final int LONGEST = 40;

    private final Analysis analysis;
    private final Marker marker;

    Matches(Analysis analysis, Marker marker) {
        this.analysis = analysis;
        this.marker = marker;
    }

    /** In order. */
    List<Match> in(String text) {
        var matches = new ArrayList<Match>();
        var words = analysis.words(text, marker.glance());
        var phrases = marker.phrases(text, words);
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var phrase = phrases[at];
            var pair = at == 0 || phrase >= 0 ? -1 : pair(words.get(at - 1), word);
            var number = Math.max(phrase, pair >= 0 ? pair : marker.match(word));
            if (number >= 0) {
                var start = pair >= 0 ? words.get(at - 1).start() : word.start();
                matches.add(new Match(whole(text, start, word), number));
            }
        }
        return matches;
    }

    /** Two words that the question writes as one stand a space or a hyphen apart. */
    private int pair(Word first, Word second) {
        return second.start() - first.end() == 1 ? marker.match(first, second) : -1;
    }

    /** With what a hyphen binds to it: "e-mail" is not marked by halves. */
    private static Word whole(String text, int from, Word word) {
        var start = from;
        while (word.end() - start <= LONGEST
                && start > 1
                && isHyphen(text, start - 1)
                && isLetter(text, start - 2)) {
            start = wordBefore(text, start - 2);
        }
        var end = word.end();
        while (end - start <= LONGEST
                && end + 1 < text.length()
                && isHyphen(text, end)
                && isLetter(text, end + 1)) {
            end = wordBehind(text, end + 1);
        }
        return end - start > LONGEST
                ? new Word(from, word.end(), word.forms())
                : new Word(start, end, word.forms());
    }

    private static int wordBefore(String text, int last) {
        var at = last;
        while (at > 0 && isLetter(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static int wordBehind(String text, int first) {
        var at = first;
        while (at < text.length() && isLetter(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isHyphen(String text, int at) {
        return text.charAt(at) == '-' || text.charAt(at) == '\u2011';
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
