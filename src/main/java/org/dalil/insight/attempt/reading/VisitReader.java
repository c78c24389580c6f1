package org.dalil.insight.attempt.reading;

import org.dalil.insight.attempt.reading.Known.Place;
import org.dalil.insight.attempt.rule.Step;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a visit as the attempts it was: each event is evidence on one topic in one language. Pure:
 * the same visit and the same knowledge give the same, however often.
 */
public final class VisitReader {
    private final Known known;
    private final List<StoredEvent> visit;
    private final Dwells dwells;
    private final Searches searches;
    private final Strands strands = new Strands();
    private final Map<FormKey, Strand> forms = new HashMap<>();

    private VisitReader(List<StoredEvent> visit, Known known) {
        this.visit = visit;
        this.known = known;
        this.dwells = new Dwells(visit);
        this.searches = new Searches(known);
    }

    /**
     * @param visit its events in order, keystrokes of one search taken together
     */
    public static Reading read(List<StoredEvent> visit, Known known) {
        var reader = new VisitReader(visit, known);
        for (var at = 0; at < visit.size(); at++) {
            reader.take(at);
        }
        return Summing.up(reader.strands.all(), reader.searches.all());
    }

    private void take(int at) {
        var then = visit.get(at).at();
        switch (visit.get(at).event()) {
            case Searched search -> search(search, then);
            case Suggested chosen -> choose(chosen, then);
            case Opened opened -> open(opened, at);
            case Stayed _ -> {} // told with what was opened
            case Voted vote -> vote(vote, then);
            case VoteTaken taken -> strands.takeBack(taken.article());
            case ContactOpened contact -> contact(contact, then);
            case CaseSent sent -> send(sent, then);
        }
    }

    private void search(Searched search, Instant at) {
        var before = searches.last();
        if (searches.isAgain(search)) {
            return;
        }
        var sought = searches.add(search, at);
        var akin =
                before != null
                        && before.language.equals(sought.language)
                        && known.akin(before.text, sought.text, sought.language);
        strands.search(sought, akin);
    }

    private void choose(Suggested chosen, Instant at) {
        var words = chosen.words();
        var place = known.words(words.text(), words.language());
        var topic = place != null ? place : known.article(chosen.article(), chosen.language());
        strands.search(searches.choose(chosen, at, topic), false);
    }

    private void open(Opened opened, int at) {
        var then = visit.get(at).at();
        var from = searches.of(opened.article(), visit.get(at), at == 0 ? null : visit.get(at - 1));
        var rank = from == null ? 0 : from.rankOf(opened.article());
        if (from != null) {
            from.open(rank);
        }
        var near = from != null ? from : searches.knowing(opened.article(), then);
        var place = near == null ? null : near.place;
        if (place == null) {
            place = known.article(opened.article(), opened.text());
        }
        if (place == null) {
            return;
        }
        var opening =
                new Opening(
                        opened.article(),
                        from == null || from.place == null ? null : from.place.wording(),
                        rank == 0 ? null : (Integer) rank,
                        from != null,
                        dwells.of(at, opened));
        var language = near == null || near.place == null ? opened.text() : near.language;
        strands.open(place, language, opening, then);
    }

    private void vote(Voted vote, Instant at) {
        var strand = strands.thatOpened(vote.article());
        if (strand == null) {
            strand = strand(known.article(vote.article(), vote.language()), vote.language(), at);
        }
        if (strand != null) {
            strand.add(new Step.Vote(vote.article(), vote.helpful()));
        }
    }

    private void contact(ContactOpened contact, Instant at) {
        var strand = carried(contact.last(), at);
        if (strand == null && contact.article() != null) {
            var open = strands.thatOpened(contact.article());
            var place = known.article(contact.article(), contact.language());
            strand = open != null ? open : strand(place, contact.language(), at);
        }
        if (strand == null) {
            strand = strands.latest();
        }
        if (strand != null) {
            strand.add(new Step.Contact());
            strands.turnTo(strand);
            forms.put(contact.form(), strand);
        }
    }

    /** The form carries words in the language of its page: they were searched for in their own. */
    private @Nullable Strand carried(@Nullable SearchWords words, Instant at) {
        if (words == null) {
            return null;
        }
        var sought = searches.latest(words.text());
        return sought != null
                ? strand(sought.place, sought.language, at)
                : strand(known.words(words.text(), words.language()), words.language(), at);
    }

    private void send(CaseSent sent, Instant at) {
        var strand = forms.get(sent.form());
        if (strand == null) {
            strand = strand(known.ofCase(sent.caseId()), sent.language(), at);
        }
        if (strand != null) {
            strand.send(sent.caseId());
        }
    }

    private @Nullable Strand strand(@Nullable Place place, Language language, Instant at) {
        return place == null ? null : strands.of(place, language, at);
    }
}
