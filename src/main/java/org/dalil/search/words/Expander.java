package org.dalil.search.words;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.Forms;
import org.dalil.search.language.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in the words of a question what else stands for them. An expression is met as words are
 * everywhere in search: its words side by side, each itself or a relative. One step only: what
 * stands for a synonym does not stand for the word.
 */
public final class Expander {
    public static final Expander NONE = new Expander();

    /** A question is not made longer than this by any word. */
    private static final int MOST = 24;

    private final Map<String, List<Meeting>> byFirstStem = new HashMap<>();

    private Expander() {}

    /**
     * @param synonyms of one language
     */
    public static Expander of(List<Synonym> synonyms, Analysis analysis) {
        if (synonyms.isEmpty()) {
            return NONE;
        }
        var expander = new Expander();
        for (var synonym : synonyms) {
            for (var expression : synonym.asked()) {
                var words = analysis.words(expression);
                if (!words.isEmpty()) {
                    var meeting = new Meeting(words, new ArrayList<>());
                    synonym.instead(expression)
                            .forEach(
                                    each ->
                                            meeting.instead.add(
                                                    new Expression(each, analysis.words(each))));
                    expander.add(meeting);
                }
            }
        }
        return expander;
    }

    /** What stands for each word, by the word's exact form; a few words at once for all of them. */
    public Map<String, List<Expression>> of(List<Word> question) {
        if (byFirstStem.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<String, List<Expression>>();
        for (var at = 0; at < question.size(); at++) {
            for (var meeting : meetings(question, at)) {
                for (var word : question.subList(at, at + meeting.typed.size())) {
                    note(word.forms(), meeting, found);
                }
            }
        }
        return found;
    }

    /** Whether any synonym has a say in a question. */
    boolean concerns(List<Word> question) {
        return !of(question).isEmpty();
    }

    private void add(Meeting meeting) {
        for (var stem : Set.copyOf(meeting.typed.getFirst().forms().stems())) {
            byFirstStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(meeting);
        }
    }

    private List<Meeting> meetings(List<Word> question, int at) {
        var met = new ArrayList<Meeting>();
        for (var stem : question.get(at).forms().stems()) {
            for (var meeting : byFirstStem.getOrDefault(stem, List.of())) {
                if (!met.contains(meeting) && meeting.isAt(question, at)) {
                    met.add(meeting);
                }
            }
        }
        return met;
    }

    private static void note(Forms word, Meeting meeting, Map<String, List<Expression>> found) {
        if (word.light()) {
            return;
        }
        var instead = found.computeIfAbsent(word.exact(), _ -> new ArrayList<>());
        for (var each : meeting.instead) {
            if (instead.size() < MOST
                    && instead.stream()
                            .noneMatch(known -> known.written().equals(each.written()))) {
                instead.add(each);
            }
        }
    }

    private record Meeting(List<Word> typed, List<Expression> instead) {

        boolean isAt(List<Word> question, int at) {
            if (at + typed.size() > question.size()) {
                return false;
            }
            for (var next = 0; next < typed.size(); next++) {
                if (!meet(typed.get(next).forms(), question.get(at + next).forms())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean meet(Forms one, Forms other) {
            return one.stems().stream().anyMatch(other.stems()::contains);
        }
    }
}
