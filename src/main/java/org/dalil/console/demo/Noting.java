package org.dalil.console.demo;

import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.crowd.Deed;
import org.dalil.console.demo.shop.crowd.Opinion;
import org.dalil.console.demo.shop.crowd.Visit;
import org.dalil.feedback.NewVote;
import org.dalil.feedback.PastVote;
import org.dalil.feedback.VoteReason;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.event.Strength;
import org.dalil.reading.Read;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** One visit, step by step. */
final class Noting {
    /** Not a process that writes: its numbers are its own. */
    private static final long SOURCE = 0;

    private final LocalDate day;
    private final Visit visit;
    private final Map<Integer, OpenForm> forms;
    private final Library library;
    private final Traffic.Noted noted;
    private boolean hasSearched;

    Noting(
            LocalDate day,
            Visit visit,
            Map<Integer, OpenForm> forms,
            Library library,
            Traffic.Noted noted) {
        this.day = day;
        this.visit = visit;
        this.forms = forms;
        this.library = library;
        this.noted = noted;
    }

    void all() {
        visit.moves().forEach(this::note);
    }

    private void note(Visit.Move move) {
        var at = move.at();
        switch (move.deed()) {
            case Deed.Search search -> {
                add(at, hasSearched ? Origin.SEARCH : Origin.HOME, searched(search));
                hasSearched = true;
            }
            case Deed.Open(var article, var from) -> open(at, article, from);
            case Deed.Stay(var article, var seconds) ->
                    add(
                            at,
                            Origin.ARTICLE,
                            new Event.Stayed(
                                    visit.language(),
                                    library.id(article),
                                    revision(article, at),
                                    dwell(seconds)));
            case Deed.Choose(var words, var article, var place) ->
                    add(
                            at,
                            Origin.HOME,
                            new Event.Suggested(
                                    visit.language(), words(words), library.id(article), place));
            case Deed.Vote(var article, var helpful, var opinion) ->
                    vote(at, article, helpful, opinion);
            case Deed.Form(var form, var words, var article) ->
                    add(
                            at,
                            article == null ? Origin.SEARCH : Origin.ARTICLE,
                            new Event.ContactOpened(
                                    visit.language(),
                                    FormKey.of(form(form).token()),
                                    words(words),
                                    article == null ? null : library.id(article)));
            case Deed.Send(var form, _) ->
                    add(
                            at,
                            Origin.CONTACT,
                            new Event.CaseSent(
                                    visit.language(),
                                    FormKey.of(form(form).token()),
                                    form(form).caseId()));
        }
    }

    private Event.Searched searched(Deed.Search search) {
        var strength =
                search.isStrong()
                        ? Strength.STRONG
                        : search.shown().isEmpty() ? Strength.NONE : Strength.WEAK;
        return new Event.Searched(
                visit.language(),
                words(search.words()),
                visit.language(),
                strength,
                search.hits(),
                search.shown().stream().map(library::id).toList(),
                null,
                false,
                1);
    }

    private void open(Instant at, String article, Deed.From from) {
        var text = text(article, at);
        var revision = revision(article, at);
        add(
                at,
                Origin.valueOf(from.name()),
                new Event.Opened(visit.language(), library.id(article), text, revision));
        noted.reads().add(new Read(library.id(article), text, revision, visit.visitor()));
    }

    private void vote(Instant at, String article, boolean helpful, @Nullable Opinion opinion) {
        var id = library.id(article);
        var revision = revision(article, at);
        add(at, Origin.ARTICLE, new Event.Voted(visit.language(), id, revision, helpful));
        var plain =
                helpful
                        ? NewVote.yes(id, text(article, at), revision)
                        : NewVote.no(id, text(article, at), revision);
        var vote =
                opinion == null
                        ? plain
                        : plain.because(VoteReason.valueOf(opinion.kind().name()), opinion.words());
        noted.votes().add(new PastVote(vote, at));
    }

    private void add(Instant at, Origin origin, Event event) {
        noted.events()
                .add(
                        new StoredEvent(
                                day,
                                visit.visitor(),
                                SOURCE,
                                noted.events().size(),
                                at,
                                origin,
                                event));
    }

    private SearchWords words(String typed) {
        return SearchWords.of(typed, visit.language());
    }

    private OpenForm form(int number) {
        return Objects.requireNonNull(forms.get(number));
    }

    /** The language of the page where there is a text in it, or else another one. */
    private Language text(String article, Instant at) {
        return library.revision(article, visit.language(), at) != null
                ? visit.language()
                : Shop.LANGUAGES.stream()
                        .filter(each -> library.revision(article, each, at) != null)
                        .findFirst()
                        .orElseThrow();
    }

    private long revision(String article, Instant at) {
        return Objects.requireNonNull(library.revision(article, text(article, at), at));
    }

    private static Dwell dwell(int seconds) {
        return switch (seconds) {
            case 180 -> Dwell.THREE_MINUTES;
            case 60 -> Dwell.MINUTE;
            default -> Dwell.TWENTY;
        };
    }
}
