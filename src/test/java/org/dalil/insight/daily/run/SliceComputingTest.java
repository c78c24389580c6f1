package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.open;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.stay;
import static org.dalil.insight.daily.Days.visit;
import static org.dalil.insight.daily.Days.visitor;
import static org.dalil.insight.event.Strength.STRONG;
import static org.dalil.insight.event.Strength.WEAK;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.attempt.reading.Known.Place;
import org.dalil.insight.attempt.reading.Reading.Reworded;
import org.dalil.insight.daily.place.DayKnown;
import org.dalil.insight.daily.place.Told;
import org.dalil.insight.daily.run.DayComputing.SliceComputing;
import org.dalil.insight.daily.sum.DayTallies;
import org.dalil.insight.daily.sum.DayTallies.ArticleKey;
import org.dalil.insight.daily.sum.DayTallies.ArticleTally;
import org.dalil.insight.daily.sum.DayTallies.Chosen;
import org.dalil.insight.daily.sum.DayTallies.WordingTally;
import org.dalil.insight.daily.visitor.VisitorDay;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.SearchWords;
import org.dalil.search.language.Analysis;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class SliceComputingTest {
    private static final Analysis ENGLISH = Analysis.of(EN);
    private static final DayKnown KNOWN =
            new DayKnown(
                    Map.of(
                            new Told("refund", EN), "r",
                            new Told("money back", EN), "m",
                            new Told("parcel", EN), "p"),
                    Map.of(
                            "r", new Place(1, 1, 101L),
                            "m", new Place(1, 1, 102L),
                            "p", new Place(2, 2, 201L)),
                    Map.of(),
                    Map.of(),
                    Set.of(),
                    _ -> ENGLISH);

    private final DayTallies tallies = new DayTallies();
    private final SliceComputing slice = new SliceComputing(DAY, 3, KNOWN, tallies);

    @Test
    void countsSearchesEachButVisitorsOnce() {
        slice.take(
                new VisitorDay(
                        "a",
                        List.of(
                                visit(9, search("refund", STRONG, 5L, 6L), open(6), stay(6)),
                                visit(9, search("refund", WEAK)))));
        slice.take(visitor("b", visit(9, search("refund", WEAK))));
        assertThat(tallies.wordings())
                .containsExactly(Map.entry(101L, new WordingTally(3, 2, 1, 1, 2, 2)));
        assertThat(tallies.articles())
                .containsExactly(Map.entry(new ArticleKey(1, EN, 6), new ArticleTally(1, 1, 1)));
        assertThat(slice.attempts()).hasSize(3);
        assertThat(slice.attempts().get(1).visit()).isEqualTo(1);
        assertThat(slice.attempts().getLast().visitor()).isEqualTo("b");
        assertThat(slice.figures()).isEqualTo(new DayFigures(2, 3, 3, 0));
    }

    @Test
    void countsWhoWasAnsweredByAnArticleOnce() {
        var twice =
                List.of(
                        visit(9, search("refund", STRONG, 6L), open(6), stay(6)),
                        visit(9, search("refund", STRONG, 6L), open(6), stay(6)));
        slice.take(new VisitorDay("a", twice));
        assertThat(tallies.articles())
                .containsExactly(Map.entry(new ArticleKey(1, EN, 6), new ArticleTally(2, 1, 1)));
    }

    @Test
    void countsARewordingOnceAVisitor() {
        var rewords =
                visit(
                        9,
                        search("money back", WEAK),
                        search("refund", STRONG, 6L),
                        open(6),
                        stay(6));
        slice.take(new VisitorDay("a", List.of(rewords, rewords)));
        slice.take(visitor("b", rewords));
        assertThat(tallies.reworded()).containsExactly(Map.entry(new Reworded(102, 101), 2));
    }

    @Test
    void countsWhoSearchedWithinACategoryOnce() {
        slice.take(visitor("a", visit(9, within(4), within(4), within(5))));
        slice.take(visitor("b", visit(9, within(4), search("refund", WEAK))));
        assertThat(tallies.chosen())
                .isEqualTo(Map.of(new Chosen(101, 4), 2, new Chosen(101, 5), 1));
    }

    private static Event within(long category) {
        var words = SearchWords.of("refund", EN);
        return new Event.Searched(EN, words, EN, WEAK, 0, List.of(), category, false, 1);
    }

    @Test
    void leavesAMachineOutWhole() {
        var pages = new Event[50];
        for (var at = 0; at < pages.length; at++) {
            pages[at] = at % 2 == 0 ? search("refund", WEAK) : open(at);
        }
        slice.take(visitor("a", visit(1, pages)));
        assertThat(slice.attempts()).isEmpty();
        assertThat(tallies.wordings()).isEmpty();
        assertThat(slice.figures()).isEqualTo(new DayFigures(0, 0, 0, 1));
    }

    /** Whoever comes first, whatever else there is: a day comes out the same. */
    @Test
    void comesToTheSameInWhateverOrderVisitorsCome() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        var visitors = new ArrayList<VisitorDay>();
        for (var at = 0; at < 400; at++) {
            visitors.add(visitor("v" + at, visit(11, path(random))));
        }
        visitors.forEach(slice::take);
        var other = new DayTallies();
        var turned = new SliceComputing(DAY, 3, KNOWN, other);
        Collections.shuffle(visitors, new Random(3));
        visitors.forEach(turned::take);
        assertThat(other.wordings()).isEqualTo(tallies.wordings());
        assertThat(other.articles()).isEqualTo(tallies.articles());
        assertThat(other.reworded()).isEqualTo(tallies.reworded());
        assertThat(other.topics()).isEqualTo(tallies.topics());
        assertThat(turned.figures()).isEqualTo(slice.figures());
        assertThat(new HashSet<>(turned.attempts())).isEqualTo(new HashSet<>(slice.attempts()));
        assertThat(slice.attempts().stream().map(each -> each.attempt().outcome()).distinct())
                .contains(Outcome.READ, Outcome.NO_MATCH, Outcome.NO_CLICK, Outcome.UNCLEAR);
    }

    /** Kept by day, visitor, visit, topic and language: none of these twice. */
    @Test
    void keepsOneAttemptAVisitTopicAndLanguage() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
        for (var at = 0; at < 1_000; at++) {
            slice.take(visitor("v" + at, visit(11, path(random))));
        }
        var keys = new HashSet<List<Object>>();
        slice.attempts()
                .forEach(
                        each ->
                                assertThat(
                                                keys.add(
                                                        List.of(
                                                                each.visitor(),
                                                                each.visit(),
                                                                each.attempt().topic(),
                                                                each.attempt().language())))
                                        .isTrue());
        assertThat(keys).hasSizeGreaterThan(500);
    }

    private static Event[] path(RandomGenerator random) {
        var words = List.of("refund", "money back", "parcel", "nothing of it");
        var events = new ArrayList<Event>();
        var article = 0L;
        for (var step = 1 + random.nextInt(7); step > 0; step--) {
            switch (random.nextInt(4)) {
                case 0 -> events.add(open(article = 5 + random.nextInt(2)));
                case 1 -> events.add(article == 0 ? search("parcel", WEAK) : stay(article));
                default ->
                        events.add(
                                search(
                                        words.get(random.nextInt(words.size())),
                                        random.nextBoolean() ? STRONG : WEAK,
                                        5L,
                                        6L));
            }
        }
        return events.toArray(Event[]::new);
    }
}
