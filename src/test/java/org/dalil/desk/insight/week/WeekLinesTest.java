package org.dalil.desk.insight.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Counts;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.PlainLine;
import org.dalil.insight.gap.Totals;
import org.dalil.insight.gap.Week;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.TopicLabel.Source;
import org.dalil.statistics.Pareto;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class WeekLinesTest {
    private static final Period DAYS = Period.weeks4(LocalDate.of(2026, 5, 31));

    @Test
    void theWorstTopicIsTheOneThatIsExplained() {
        var page = ranked(Language.ENGLISH, List.of(gap(1, 31, null), gap(2, 12, null)), true);
        assertThat(said(page.most()))
                .isEqualTo("The topics in which most people failed: “topic 1” and “topic 2”.");
        assertThat(said(text(page.why())))
                .isEqualTo(
                        "Most frequent cause (31 of 43):"
                                + " “topic 1” is answered in English only.");
        assertThat(said(page.help())).isEqualTo("One step would help most: Translate.");
        assertThat(page.step()).isNotNull();
        assertThat(page.step().first().step()).isEqualTo("TRANSLATE");
        assertThat(page.step().first().article()).isEqualTo("12");
        assertThat(said(text(page.gaps().getFirst().sentence())))
                .startsWith("31 of 48 attempts failed (65 %, likely 50 to 77 %)");
        assertThat(page.gaps().getFirst().bar().width()).isEqualTo("100%");
        assertThat(page.pareto()).isNull();
    }

    @Test
    void whatIsBegunIsNotOfferedAgainAndWhoMayNotIsOfferedNothing() {
        var begun = ranked(Language.ENGLISH, List.of(gap(1, 31, begun())), true);
        assertThat(begun.step()).isNull();
        assertThat(begun.help()).isEqualTo("Something is being done about each of these topics.");
        assertThat(begun.gaps().getFirst().step()).isNull();
        assertThat(begun.gaps().getFirst().task()).isNotNull();
        var reader = ranked(Language.ENGLISH, List.of(gap(1, 31, null)), false);
        assertThat(reader.step()).isNull();
        assertThat(reader.gaps().getFirst().step()).isNull();
    }

    /** Somebody who comes each week is always told one step. */
    @Test
    void theNextTopicHasItsStepWhileSomethingIsDoneAboutTheWorst() {
        var page = ranked(Language.ENGLISH, List.of(gap(1, 31, begun()), gap(2, 12, null)), true);
        assertThat(said(page.help()))
                .isEqualTo(
                        "Something is being done about “topic 1”. One step would help most with"
                                + " the next one, “topic 2”: Translate.");
        assertThat(page.step()).isNotNull();
        assertThat(page.step().first().address()).startsWith("/desk/insight/topics/2/");
    }

    @Test
    void hiddenWordsAreNowhereOnThePage() {
        var label = TopicLabel.hidden(4, Language.ENGLISH);
        var page = ranked(Language.ENGLISH, List.of(gap(label, 5, null)), true);
        assertThat(page.gaps().getFirst().topic().text())
                .isEqualTo("words of fewer than three people");
    }

    @Test
    void aboveThirtyTopicsTheFewAreDrawn() {
        for (var language : Samples.LANGUAGES) {
            var gaps = IntStream.rangeClosed(1, 31).mapToObj(i -> gap(i, 32 - i, null)).toList();
            var page = ranked(language, gaps, true);
            assertThat(page.pareto()).isNotNull();
            assertThat(page.pareto().table().rows()).hasSize(31);
            assertThat(page.pareto().table().rows().getLast().cells().getLast()).contains("100");
        }
    }

    /** Named in English, failing in Arabic: it is to be written for who failed. */
    @Test
    void aTopicOfSeveralLanguagesIsTranslatedForThoseWhoFailed() {
        for (var language : List.of(Language.ENGLISH, Language.ARABIC)) {
            var page = ranked(language, List.of(gap(1, 40, null)), true);
            assertThat(page.step()).isNotNull();
            assertThat(page.step().first().language()).isEqualTo("ar");
            var english = Language.ENGLISH.locale().getDisplayLanguage(language.locale());
            assertThat(text(page.why())).contains(english);
        }
    }

    @Test
    void nothingFailedIsNoPageOfNothing() {
        var lines =
                new WeekLines(
                        Printed.telling(Language.ENGLISH),
                        Samples.filter(),
                        true,
                        Samples::offer,
                        Map.of());
        var none =
                new Week.Ranked(
                        List.of(), new Pareto(List.of()), totals(), Week.Unplaced.NONE, null);
        assertThat(lines.ranked(none, List.of(), "x")).isNull();
        assertThat(lines.plain(new Week.Plain(List.of(), Week.Unplaced.NONE, 0))).isNull();
    }

    @Test
    void theRareOnesOfASmallPortalAreCountedTogether() {
        var lines =
                new WeekLines(
                        Printed.telling(Language.ENGLISH),
                        Samples.filter(),
                        true,
                        Samples::offer,
                        Map.of());
        var line =
                new PlainLine(
                        label(1),
                        Samples.UNTIL,
                        7,
                        List.of("vat", "invoice vat"),
                        List.of("vat"),
                        4,
                        List.of(12L));
        var page =
                lines.plain(new Week.Plain(Collections.nCopies(2, line), Week.Unplaced.NONE, 90));
        assertThat(page).isNotNull();
        assertThat(page.searches()).hasSize(4);
        assertThat(page.cases()).hasSize(2);
        assertThat(page.rare()).isEqualTo("and 8 rare searches");
    }

    private static WeekPage.Ranked ranked(Language language, List<Gap> gaps, boolean keeps) {
        var lines =
                new WeekLines(
                        Printed.telling(language),
                        Samples.filter(),
                        keeps,
                        Samples::offer,
                        Map.of());
        var weights = gaps.stream().map(Gap::weight).toList();
        var page =
                lines.ranked(
                        new Week.Ranked(
                                gaps, new Pareto(weights), totals(), Week.Unplaced.NONE, null),
                        List.of(),
                        "/x.csv");
        assertThat(page).isNotNull();
        return page;
    }

    private static Totals totals() {
        return new Totals(40, 900, 300, 20, 3, 1);
    }

    private static Gap gap(long id, int weight, @Nullable GapTask task) {
        return gap(label(id), weight, task);
    }

    private static Gap gap(TopicLabel label, int weight, @Nullable GapTask task) {
        var counts = new Counts(48, Map.of(Outcome.NO_MATCH, 31, Outcome.UNCLEAR, 8));
        return new Gap(
                label,
                weight,
                weight,
                0,
                counts,
                new Share(31, 48).wilson(),
                Map.of(Cause.OTHER_LANGUAGE, weight, Cause.NOT_FOUND, 12),
                Cause.OTHER_LANGUAGE,
                12L,
                Language.ARABIC,
                Language.ENGLISH,
                task,
                DAYS);
    }

    private static TopicLabel label(long id) {
        return new TopicLabel(id, "topic " + id, Language.ENGLISH, Source.TYPED);
    }

    private static String text(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    private static String said(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }

    private static GapTask begun() {
        return new GapTask(
                9,
                1,
                "en",
                GapStep.TRANSLATE,
                Samples.UNTIL.minusDays(27),
                Samples.UNTIL,
                Samples.UNTIL,
                12L,
                null,
                null);
    }
}
