package org.dalil.console.demo.shop.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.book.ShopBook;
import org.dalil.console.demo.shop.plan.Demand;
import org.dalil.console.demo.shop.plan.DemoTruth;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.demo.shop.plan.Trouble;
import org.dalil.console.demo.shop.plan.Turn;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class CrowdTest {
    private static final int DAYS = 120;
    private static final Shop SHOP = ShopBook.read();

    private final Scenario scenario = scenario(1);
    private final Crowd crowd = new Crowd(scenario, new Phrases());

    private static Scenario scenario(long seed) {
        return Scenario.of(SHOP, LocalDate.of(2026, 7, 1), DAYS, ZoneId.of("Africa/Cairo"), seed);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        var again = new Crowd(scenario(1), new Phrases());
        var other = new Crowd(scenario(2), new Phrases());

        assertThat(again.visits(17)).isEqualTo(crowd.visits(17));
        assertThat(again.letters(17)).isEqualTo(crowd.letters(17));
        assertThat(other.visits(17)).isNotEqualTo(crowd.visits(17));
    }

    @Test
    void knowsAHundredAndFiftyTopicsInBothLanguages() {
        assertThat(SHOP.topics()).hasSize(150).doesNotHaveDuplicates();
        assertThat(SHOP.topics())
                .allSatisfy(
                        topic ->
                                assertThat(Shop.LANGUAGES)
                                        .allSatisfy(
                                                each ->
                                                        assertThat(topic.typedIn(each))
                                                                .hasSizeBetween(6, 15)
                                                                .doesNotHaveDuplicates()));
    }

    @Test
    void comesInTheOrderOfTheClockAndWithinItsDay() {
        var day = scenario.day(80);
        assertThat(crowd.visits(80))
                .hasSizeBetween(250, 800)
                .allSatisfy(
                        visit -> {
                            assertThat(visit.visitor()).hasSize(22);
                            assertThat(visit.moves()).isSortedAccordingTo(byTime());
                            var begins = visit.moves().getFirst().at().atZone(scenario.zone());
                            var ends = visit.moves().getLast().at().atZone(scenario.zone());
                            assertThat(begins.toLocalDate()).isEqualTo(day);
                            assertThat(ends.toLocalDate()).isEqualTo(day);
                        });
    }

    private static java.util.Comparator<Visit.Move> byTime() {
        return java.util.Comparator.comparing(Visit.Move::at);
    }

    @Test
    void showsOnlyWhatReadersCanOpen() {
        var articles = SHOP.byId();
        for (var day : List.of(0, 40, 70, DAYS - 1)) {
            for (var visit : crowd.visits(day)) {
                for (var move : visit.moves()) {
                    if (move.deed() instanceof Deed.Search(_, _, _, var shown)) {
                        assertThat(shown)
                                .allMatch(
                                        id ->
                                                Shop.LANGUAGES.stream()
                                                        .anyMatch(
                                                                each ->
                                                                        scenario.isLive(
                                                                                articles.get(id),
                                                                                each,
                                                                                day)));
                    }
                }
            }
        }
    }

    /** A gap fails as many as it should; what is planted is in what happens, not in a table. */
    @Test
    void failsAsManyAsWasPlanted() {
        var failed = new HashMap<String, int[]>();
        IntStream.range(DAYS - 28, DAYS).forEach(day -> count(day, failed));

        assertThat(failed.get("installments ar")[1]).isBetween(7 * 28, 10 * 28);
        for (var gap : scenario.truth().gaps()) {
            if (gap.cause() == Trouble.NO_ARTICLE) {
                var seen = failed.get(gap.topic() + " " + gap.language());
                assertThat(seen[0] / (double) seen[1])
                        .as(gap.topic())
                        .isCloseTo(gap.fails() + Demand.DRIFT, within(.1));
            }
        }
    }

    /** Of visits that begin with words of a topic: those that end without opening anything. */
    private void count(int day, Map<String, int[]> failed) {
        for (var visit : crowd.visits(day)) {
            if (visit.moves().getFirst().deed() instanceof Deed.Search(var words, _, _, _)) {
                for (var gap : scenario.truth().gaps()) {
                    if (visit.language().equals(gap.language()) && gap.typed().contains(words)) {
                        var seen =
                                failed.computeIfAbsent(
                                        gap.topic() + " " + gap.language(), _ -> new int[2]);
                        seen[1]++;
                        seen[0] += opensNothing(visit) ? 1 : 0;
                    }
                }
            }
        }
    }

    private static boolean opensNothing(Visit visit) {
        var begins = visit.moves().getFirst().at();
        return visit.moves().stream()
                .filter(each -> each.at().isBefore(begins.plus(Duration.ofMinutes(5))))
                .noneMatch(each -> each.deed() instanceof Deed.Open);
    }

    @Test
    void givesEverybodyAnotherKey() {
        var keys = new HashSet<String>();
        IntStream.range(0, 5)
                .forEach(
                        day ->
                                crowd.visits(day)
                                        .forEach(
                                                visit ->
                                                        assertThat(keys.add(visit.visitor()))
                                                                .isTrue()));
    }

    @Test
    void plantsTenGapsOfAllCausesInTwoLanguages() {
        var truth = scenario.truth();
        assertThat(truth.gaps()).hasSize(10);
        assertThat(truth.gaps())
                .extracting(DemoTruth.Gap::cause)
                .contains(
                        Trouble.NO_ARTICLE,
                        Trouble.NOT_FOUND,
                        Trouble.NOT_OPENED,
                        Trouble.NOT_HELPFUL,
                        Trouble.OTHER_LANGUAGE,
                        Trouble.WAITING);
        assertThat(truth.gaps())
                .extracting(DemoTruth.Gap::language)
                .contains(Language.ARABIC, Language.ENGLISH);
        assertThat(truth.changes()).filteredOn(each -> each.turn() == Turn.BETTER).hasSize(5);
        assertThat(truth.changes()).filteredOn(each -> each.turn() == Turn.SAME).hasSize(10);
        assertThat(truth.changes()).filteredOn(each -> each.turn() == Turn.WORSE).hasSize(5);
    }
}
