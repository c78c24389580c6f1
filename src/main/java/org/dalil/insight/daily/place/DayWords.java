package org.dalil.insight.daily.place;

import org.dalil.insight.daily.visitor.VisitorDay;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The first look at a day: which words, articles and cases it is about. Bounded by these. */
public final class DayWords {
    private final Function<Told, String> digests;
    private final Map<Told, String> told = new HashMap<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Set<Text> articles = new HashSet<>();
    private final Set<Long> cases = new HashSet<>();

    public DayWords(Function<Told, String> digests) {
        this.digests = digests;
    }

    /**
     * Words that were searched for.
     *
     * @param words of several ways to write them the first by the alphabet
     */
    record Asked(Language language, String words, int visitors) {}

    /** An article in a language. */
    record Text(long article, Language language) {}

    public void take(VisitorDay day) {
        var seen = new HashSet<String>();
        for (var visit : day.visits()) {
            var asks = visit.stream().anyMatch(DayWords::asks);
            var shown = new HashSet<Long>();
            for (var event : visit) {
                take(event, asks, shown, seen);
            }
        }
    }

    /** All words that were told, by digest. */
    Map<Told, String> told() {
        return told;
    }

    Map<String, Asked> asked() {
        return asked;
    }

    Set<Text> articles() {
        return articles;
    }

    Set<Long> cases() {
        return cases;
    }

    /**
     * A visit that only opens and stays makes no attempt, and its articles need no topic; what was
     * opened from a list has that of the search.
     */
    private static boolean asks(StoredEvent event) {
        return switch (event.event()) {
            case Searched _, Suggested _, Voted _, ContactOpened _, CaseSent _ -> true;
            case Opened _, Stayed _, VoteTaken _ -> false;
        };
    }

    private void take(StoredEvent event, boolean asks, Set<Long> shown, Set<String> seen) {
        switch (event.event()) {
            case Searched search -> {
                ask(search.words().text(), search.spoken(), seen);
                shown.addAll(search.shown());
            }
            case Suggested chosen -> {
                tell(chosen.words());
                articles.add(new Text(chosen.article(), chosen.language()));
            }
            case Opened opened -> {
                var listed = event.origin() == Origin.SEARCH && shown.contains(opened.article());
                if (asks && !listed) {
                    articles.add(new Text(opened.article(), opened.text()));
                }
            }
            case Voted vote -> articles.add(new Text(vote.article(), vote.language()));
            case ContactOpened contact -> contact(contact);
            case CaseSent sent -> cases.add(sent.caseId());
            case Stayed _, VoteTaken _ -> {}
        }
    }

    private void contact(ContactOpened contact) {
        if (contact.last() != null) {
            tell(contact.last());
        }
        if (contact.article() != null) {
            articles.add(new Text(contact.article(), contact.language()));
        }
    }

    private void ask(String words, Language language, Set<String> seen) {
        var digest = told.computeIfAbsent(new Told(words, language), digests);
        var first = seen.add(digest) ? 1 : 0;
        asked.merge(
                digest,
                new Asked(language, words, first),
                (known, now) ->
                        new Asked(
                                language,
                                known.words().compareTo(now.words()) <= 0
                                        ? known.words()
                                        : now.words(),
                                known.visitors() + now.visitors()));
    }

    private void tell(SearchWords words) {
        told.computeIfAbsent(new Told(words.text(), words.language()), digests);
    }
}
