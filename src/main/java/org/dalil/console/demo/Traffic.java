package org.dalil.console.demo;

import org.dalil.console.demo.shop.crowd.Crowd;
import org.dalil.console.demo.shop.crowd.Deed;
import org.dalil.console.demo.shop.crowd.Visit;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.feedback.PastVote;
import org.dalil.insight.event.StoredEvent;
import org.dalil.reading.Read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a day's visitors did, as the portal would have noted it. */
final class Traffic {
    private final Scenario scenario;
    private final Crowd crowd;
    private final Library library;
    private final Desk desk;
    private final Timeline timeline;

    /** What came of a day. */
    record Noted(List<StoredEvent> events, List<PastVote> votes, List<Read> reads) {}

    Traffic(Scenario scenario, Crowd crowd, Library library, Desk desk, Timeline timeline) {
        this.scenario = scenario;
        this.crowd = crowd;
        this.library = library;
        this.desk = desk;
        this.timeline = timeline;
    }

    /** When this returns the clock stands at the end of the day, and what was asked is opened. */
    Noted run(int number) {
        var visits = crowd.visits(number);
        var forms = new HashMap<Integer, OpenForm>();
        visits.forEach(visit -> visit.moves().forEach(move -> ask(move, forms)));
        crowd.letters(number)
                .forEach(
                        letter ->
                                timeline.at(
                                        letter.at(),
                                        () -> desk.take(letter.question(), letter.at())));
        var day = scenario.day(number);
        timeline.runUntil(
                day.plusDays(1).atStartOfDay(scenario.zone()).toInstant().minusSeconds(1));
        var noted = new Noted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        visits.forEach(visit -> new Noting(day, visit, forms, library, noted).all());
        return noted;
    }

    private void ask(Visit.Move move, Map<Integer, OpenForm> forms) {
        switch (move.deed()) {
            case Deed.Form(var form, _, _) -> forms.put(form, new OpenForm(desk.freshToken()));
            case Deed.Send(var form, var question) ->
                    timeline.at(
                            move.at(),
                            () -> {
                                var sent = Objects.requireNonNull(forms.get(form));
                                sent.sent(desk.open(question, sent.token(), move.at()));
                            });
            case Deed.Search _, Deed.Open _, Deed.Stay _, Deed.Choose _, Deed.Vote _ -> {}
        }
    }
}
