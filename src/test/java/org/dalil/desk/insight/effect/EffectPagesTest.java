package org.dalil.desk.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.EffectWords;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Verdicts;
import org.dalil.desk.insight.chart.ForestChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class EffectPagesTest {

    @Test
    void aMonthIsOneAnswerAndALineForEachStep() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            var words = new EffectWords(telling);
            var effect = Samples.effect(telling);
            var page =
                    new EffectsPage(
                            Printed.frame(language, "effects", "Effects"),
                            telling.say("insight.effects.lead", Map.of("month", "2026-09")),
                            List.of(Choice.named("2026-09", "2026-09", "2026-09")),
                            telling.say(
                                    "insight.effects.pooled",
                                    Map.of("n", 5, "finding", words.finding(-0.14, -0.24, -0.03))),
                            words.better(),
                            new Verdicts(telling).soFar(Samples.UNTIL),
                            forest(telling),
                            List.of(new EffectsPage.Line(Samples.topic(language), effect)),
                            "/desk/insight/effects.csv");
            assertThat(Printed.page("effects", page, language))
                    .contains("chart-forest", "chart-all", "chip-good")
                    .contains("<p class=\"soft\">" + new Verdicts(telling).soFar(Samples.UNTIL))
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void aStepIsALineOverTimeAndWhatWasComparedWithWhat() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            var page =
                    new EffectPage(
                            Printed.frame(language, "effects", "Effect"),
                            telling.say(
                                    "insight.effect.title",
                                    Map.of("topic", Samples.topic(language).text())),
                            "/desk/insight/topics/7",
                            Samples.topic(language),
                            "/desk/tasks/3",
                            Samples.effect(telling),
                            Samples.drawing(telling),
                            List.of(
                                    window(telling, "before", 33, 60, 310),
                                    window(telling, "after", 12, 55, 300)),
                            telling.say(
                                    "insight.effect.next",
                                    Map.of("day", telling.day(Samples.UNTIL))),
                            false);
            assertThat(Printed.page("effect", page, language))
                    .contains(
                            "role=\"img\" aria-labelledby=\"line\"", "preserveAspectRatio=\"none\"")
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void fewerIsBetterAndWhatHoldsZeroIsSaidOnBothSides() {
        var words = new EffectWords(Printed.telling(Language.ENGLISH));
        assertThat(said(words.finding(-0.14, -0.24, -0.03)))
                .isEqualTo("14 points fewer failed (between 3 and 24 fewer)");
        assertThat(said(words.finding(0.22, 0.11, 0.33)))
                .isEqualTo("22 points more failed (between 11 and 33 more)");
        assertThat(said(words.finding(-0.01, -0.2156, 0.1773)))
                .isEqualTo("1 point fewer failed (between 22 fewer and 18 more)");
        assertThat(said(words.finding(0.001, -0.1, 0.1)))
                .isEqualTo("as many failed as before (between 10 fewer and 10 more)");
        assertThat(said(words.finding(-0.9, -1.2, -0.6)))
                .isEqualTo("90 points fewer failed (between 60 and 100 fewer)");
        assertThat(words.finding(-1.15, -1.4, -0.9))
                .startsWith("far fewer failed")
                .doesNotContain("115", "140");
        assertThat(words.finding(1.15, 0.9, 1.4)).startsWith("far more failed");
        assertThat(said(words.tooEarly(63).words())).isEqualTo("too early: about 63 more attempts");
    }

    private static String said(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }

    private static EffectPage.Window window(
            Telling telling, String when, int failed, int all, int others) {
        return new EffectPage.Window(
                "insight.effect." + when,
                telling.day(Samples.UNTIL.minusWeeks(9)) + " – " + telling.day(Samples.UNTIL),
                new EffectWords(telling).counted(new Share(failed, all), "/failed", "/all"),
                telling.percent((double) failed / all),
                telling.say("insight.effect.of", Map.of("failed", others, "all", 1000)),
                telling.percent(others / 1000.0));
    }

    private static ForestChart forest(Telling telling) {
        var words = new EffectWords(telling);
        var values =
                List.of(
                        List.of(-0.29, -0.41, -0.16),
                        List.of(-0.02, -0.21, 0.18),
                        List.of(0.22, 0.11, 0.33),
                        List.of(-0.49, -0.73, -0.05));
        var rows =
                values.stream()
                        .map(
                                each ->
                                        new ForestChart.Measured(
                                                Samples.topic(telling.language()).text(),
                                                "/desk/insight/effects/3",
                                                each.get(0),
                                                each.get(1),
                                                each.get(2),
                                                words.finding(
                                                        each.get(0), each.get(1), each.get(2)),
                                                each.get(2) < 0
                                                        ? Tone.GOOD
                                                        : each.get(1) > 0 ? Tone.BAD : Tone.EDGE))
                        .toList();
        var whole =
                new ForestChart.Measured(
                        telling.say("insight.effects.all"),
                        null,
                        -0.14,
                        -0.24,
                        -0.03,
                        words.finding(-0.14, -0.24, -0.03),
                        Tone.GOOD);
        var title = telling.say("insight.effects.chart");
        var sides =
                List.of(
                        telling.say("insight.effects.fewerSide"),
                        telling.say("insight.effects.moreSide"));
        return ForestChart.of(
                "forest",
                title,
                sides,
                rows,
                whole,
                Sheet.of(telling.language()),
                Samples.table(telling, title));
    }
}
