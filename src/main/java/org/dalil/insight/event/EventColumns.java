package org.dalil.insight.event;

import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a row has of an event, whichever kind it is of; null is what it does not have.
 *
 * @param kind as {@code event.kind} has it
 */
record EventColumns(
        String kind,
        @Nullable SearchWords words,
        @Nullable String spoken,
        @Nullable Strength strength,
        @Nullable Integer hits,
        @Nullable String shown,
        @Nullable Long category,
        @Nullable Boolean tagged,
        @Nullable Integer page,
        @Nullable Long article,
        @Nullable Long revision,
        @Nullable Integer place,
        @Nullable Integer dwell,
        @Nullable Boolean helpful,
        @Nullable String form,
        @Nullable Long caseId) {
    static final String SEARCH = "SEARCH";
    static final String OPEN = "OPEN";
    static final String STAY = "STAY";
    static final String SUGGESTED = "SUGGESTED";
    static final String VOTE = "VOTE";
    static final String CONTACT = "CONTACT";
    static final String SENT = "SENT";

    private static final int LONGEST_SHOWN = 220;

    static EventColumns of(Event event) {
        return switch (event) {
            case Searched search -> of(search);
            case Opened(_, var article, var text, var revision) ->
                    some(OPEN, null, text.code(), article, revision, null, null, null, null, null);
            case Stayed(_, var article, var revision, var dwell) ->
                    some(
                            STAY,
                            null,
                            null,
                            article,
                            revision,
                            null,
                            Dwells.seconds(dwell),
                            null,
                            null,
                            null);
            case Suggested(_, var words, var article, var place) ->
                    some(SUGGESTED, words, null, article, null, place, null, null, null, null);
            case Voted(_, var article, var revision, var helpful) ->
                    some(VOTE, null, null, article, revision, null, null, helpful, null, null);
            case VoteTaken(_, var article) ->
                    some(VOTE, null, null, article, null, null, null, null, null, null);
            case ContactOpened(_, var form, var last, var article) ->
                    some(CONTACT, last, null, article, null, null, null, null, form.digest(), null);
            case CaseSent(_, var form, var caseId) ->
                    some(SENT, null, null, null, null, null, null, null, form.digest(), caseId);
        };
    }

    private static EventColumns of(Searched search) {
        return new EventColumns(
                SEARCH,
                search.words(),
                search.spoken().code(),
                search.strength(),
                search.hits(),
                listed(search.shown()),
                search.category(),
                search.tagged(),
                search.page(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static EventColumns some(
            String kind,
            @Nullable SearchWords words,
            @Nullable String spoken,
            @Nullable Long article,
            @Nullable Long revision,
            @Nullable Integer place,
            @Nullable Integer dwell,
            @Nullable Boolean helpful,
            @Nullable String form,
            @Nullable Long caseId) {
        return new EventColumns(
                kind,
                words,
                words == null ? spoken : words.language().code(),
                null,
                null,
                null,
                null,
                null,
                null,
                article,
                revision,
                place,
                dwell,
                helpful,
                form,
                caseId);
    }

    /** As many as there is room for: the last ones matter least. */
    private static String listed(List<Long> shown) {
        var listed = new StringBuilder();
        for (var article : shown) {
            var next = (listed.isEmpty() ? "" : ",") + article;
            if (listed.length() + next.length() > LONGEST_SHOWN) {
                break;
            }
            listed.append(next);
        }
        return listed.toString();
    }
}
