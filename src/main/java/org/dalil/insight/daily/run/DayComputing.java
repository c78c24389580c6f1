package org.dalil.insight.daily.run;

import jakarta.inject.Singleton;

import org.dalil.insight.attempt.Attempts;
import org.dalil.insight.attempt.KeptAttempt;
import org.dalil.insight.attempt.reading.Known;
import org.dalil.insight.attempt.reading.Reading;
import org.dalil.insight.attempt.reading.VisitReader;
import org.dalil.insight.daily.place.DayPlaces;
import org.dalil.insight.daily.place.DayWords;
import org.dalil.insight.daily.sum.DaySums;
import org.dalil.insight.daily.sum.DayTallies;
import org.dalil.insight.daily.visitor.DayEvents;
import org.dalil.insight.daily.visitor.Machines;
import org.dalil.insight.daily.visitor.VisitorDay;
import org.dalil.insight.wording.Analyses;
import org.dalil.insight.wording.WordingDigest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computes one day. It is looked at twice, slice by slice, so that memory holds one visitor and the
 * day's different words: first for the words that are new, since in which order they are placed
 * decides which of them founds a topic; then for what everybody did.
 */
@Singleton
public class DayComputing {
    private static final int TURNS = 3;
    private static final int AT_ONCE = 500;

    private final DayPlaces places;
    private final Attempts attempts;
    private final DaySums sums;
    private final Analyses analyses;

    DayComputing(DayPlaces places, Attempts attempts, DaySums sums, Analyses analyses) {
        this.places = places;
        this.attempts = attempts;
        this.sums = sums;
        this.analyses = analyses;
    }

    /**
     * Where an editor joined or parted topics meanwhile, some visitors are read by what was and
     * some by what is: then all of it is computed again.
     *
     * @param stillOurs asked before each slice: it keeps the job
     */
    public DayFigures compute(LocalDate day, DayEvents events, Runnable stillOurs) {
        for (var turn = 0; turn < TURNS; turn++) {
            var before = sums.regroupings();
            var figures = once(day, events, stillOurs);
            if (sums.regroupings() == before) {
                return figures;
            }
        }
        throw new IllegalStateException("topics are joined faster than " + day + " is computed");
    }

    private DayFigures once(LocalDate day, DayEvents events, Runnable stillOurs) {
        var words = words(events, stillOurs);
        var known = places.of(day, words);
        var tallies = new DayTallies();
        var figures = DayFigures.NONE;
        for (var slice = 0; slice < DayEvents.SLICES; slice++) {
            stillOurs.run();
            var computing = new SliceComputing(day, slice, known, tallies);
            events.each(slice, computing::take);
            attempts.replace(day, slice, computing.attempts());
            figures = figures.plus(computing.figures());
        }
        sums.write(day, tallies);
        return figures;
    }

    /**
     * Reads some visitors again, because topics were joined or split. Whose events are gone keeps
     * their attempts as they are.
     *
     * @param due by slice
     * @return what they came to by words and articles; nothing where nobody was found
     */
    Optional<DayTallies> again(
            LocalDate day, Map<Integer, List<String>> due, DayEvents events, Runnable stillOurs) {
        var tallies = new DayTallies();
        var found = 0;
        for (var each : due.entrySet()) {
            var visitors = each.getValue();
            for (var at = 0; at < visitors.size(); at += AT_ONCE) {
                stillOurs.run();
                var some = visitors.subList(at, Math.min(visitors.size(), at + AT_ONCE));
                found += again(day, each.getKey(), new TreeSet<>(some), events, tallies);
            }
        }
        return found == 0 ? Optional.empty() : Optional.of(tallies);
    }

    private int again(
            LocalDate day, int slice, Set<String> visitors, DayEvents events, DayTallies tallies) {
        var due = new ArrayList<VisitorDay>();
        events.some(
                slice,
                visitors,
                each -> {
                    if (!Machines.isOne(each)) {
                        due.add(each);
                    }
                });
        var words = words();
        due.forEach(words::take);
        var known = places.of(day, words);
        for (var visitor : due) {
            var computing = new SliceComputing(day, slice, known, tallies);
            computing.take(visitor);
            attempts.replace(day, slice, visitor.visitor(), computing.attempts());
        }
        return due.size();
    }

    private DayWords words() {
        return new DayWords(
                told ->
                        WordingDigest.of(
                                told.words(), told.language(), analyses.of(told.language())));
    }

    private DayWords words(DayEvents events, Runnable stillOurs) {
        var words = words();
        for (var slice = 0; slice < DayEvents.SLICES; slice++) {
            stillOurs.run();
            events.each(
                    slice,
                    visitor -> {
                        if (!Machines.isOne(visitor)) {
                            words.take(visitor);
                        }
                    });
        }
        return words;
    }

    /** Some visitors of a day. */
    static final class SliceComputing {
        private final LocalDate day;
        private final int slice;
        private final Known known;
        private final DayTallies tallies;
        private final List<KeptAttempt> attempts = new ArrayList<>();
        private DayFigures figures = DayFigures.NONE;

        SliceComputing(LocalDate day, int slice, Known known, DayTallies tallies) {
            this.day = day;
            this.slice = slice;
            this.known = known;
            this.tallies = tallies;
        }

        void take(VisitorDay visitor) {
            if (Machines.isOne(visitor)) {
                figures = figures.withMachine();
                return;
            }
            var readings = new ArrayList<Reading>();
            for (var visit = 0; visit < visitor.visits().size(); visit++) {
                var reading = VisitReader.read(visitor.visits().get(visit), known);
                readings.add(reading);
                for (var attempt : reading.attempts()) {
                    attempts.add(new KeptAttempt(day, slice, visitor.visitor(), visit, attempt));
                }
            }
            tallies.take(readings);
            figures = figures.with(readings);
        }

        List<KeptAttempt> attempts() {
            return attempts;
        }

        DayFigures figures() {
            return figures;
        }
    }
}
