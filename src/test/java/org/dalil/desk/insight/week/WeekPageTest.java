package org.dalil.desk.insight.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.GapLinks;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.StepLine;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class WeekPageTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 22);

    private static final GapLinks LINKS =
            new GapLinks("/weight", "/failed", "/attempts", "/unclear", "/cases");

    private record Counted(
            String en, String ar, int failed, int attempts, int unclear, int cases, String cause) {
        String name(Language language) {
            return language.equals(Language.ARABIC) ? ar : en;
        }
    }

    private static final List<Counted> GAPS =
            List.of(
                    new Counted("cancel an order", "إلغاء الطلب", 142, 198, 21, 12, "NOT_FOUND"),
                    new Counted(
                            "Tabby instalments", "التقسيط مع تابي", 121, 160, 8, 9, "NO_ARTICLE"),
                    new Counted(
                            "return without receipt",
                            "إرجاع بلا فاتورة",
                            97,
                            141,
                            17,
                            3,
                            "NOT_HELPFUL"),
                    new Counted(
                            "change address",
                            "تغيير العنوان بعد الشحن وقبل وصول المندوب إلى المنزل",
                            64,
                            120,
                            11,
                            0,
                            "NOT_OPENED"),
                    new Counted(
                            "VAT invoice", "الفاتورة الضريبية", 31, 48, 8, 12, "OTHER_LANGUAGE"),
                    new Counted("gift card", "بطاقة الهدية", 0, 0, 0, 7, "WAITING"));

    @Test
    void saysInThreeSentencesWhatFailedWhyAndWhatHelps() {
        var html = page(Language.ENGLISH, ranked(Language.ENGLISH), null, "");
        assertThat(html)
                .contains("The topics in which most people failed: “")
                .contains(": the search did not find the article about")
                .contains("One step would help most: \u2066Add a synonym\u2069.")
                .contains(
                        "<a href=\"/failed\">121</a> of <a href=\"/attempts\">160 attempts</a>"
                                + " failed")
                .contains("12 cases\u2069 without an answer</a>")
                .contains("Is being counted anew")
                .doesNotContainPattern(Printed.UNSAID);
    }

    @Test
    void saysItInArabicAndDrawsFromTheRight() {
        var html = page(Language.ARABIC, ranked(Language.ARABIC), null, "");
        assertThat(html)
                .contains("dir=\"rtl\"")
                .contains("لم تنجح")
                .contains("<polyline class=\"chart-line chart-info\" points=\"1000,176 ")
                .doesNotContainPattern(Printed.UNSAID);
    }

    @Test
    void saysWhyThereAreNoSharesWhereThereIsLittle() {
        for (var language : List.of(Language.ENGLISH, Language.ARABIC)) {
            var html = page(language, null, plain(language), "plain");
            assertThat(html)
                    .contains("200")
                    .doesNotContain("chart-bars")
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void saysWhatIsWrongWhereThereIsNothing() {
        var page =
                new WeekPage(
                        Printed.frame(Language.ENGLISH, "week", "Week"),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        WeekSamples.filters(Language.ENGLISH),
                        List.of(),
                        null,
                        null,
                        null,
                        Printed.telling(Language.ENGLISH).say("insight.week.empty"),
                        null);
        assertThat(Printed.page("week", page, Language.ENGLISH))
                .contains("Nothing failed in these days.")
                .doesNotContain("class=\"gaps\"");
    }

    private static String page(
            Language language,
            WeekPage.@Nullable Ranked ranked,
            WeekPage.@Nullable Plain plain,
            String as) {
        var telling = Printed.telling(language);
        var page =
                new WeekPage(
                        Printed.frame(language, "week", telling.say("insight.week.title")),
                        telling.say("insight.week.period", Map.of("day", telling.day(UNTIL))),
                        "",
                        List.of(
                                telling.say(
                                        "insight.week.lost",
                                        Map.of(
                                                "n",
                                                312,
                                                "day",
                                                telling.day(UNTIL),
                                                "reason",
                                                telling.say("insight.reason.crowd")))),
                        List.of(telling.say("insight.counted.anew")),
                        List.of(),
                        WeekSamples.filters(language),
                        List.of(),
                        WeekSamples.free(),
                        ranked,
                        plain,
                        null,
                        new WeekPage.Letter(false));
        return Printed.page("week", page, language);
    }

    private static WeekPage.Ranked ranked(Language language) {
        var telling = Printed.telling(language);
        var words = new GapWords(telling);
        var names = GAPS.stream().map(each -> each.name(language)).toList();
        var gaps = IntStream.range(0, GAPS.size()).mapToObj(i -> gap(i, words, telling)).toList();
        var weights = new ArrayList<Integer>();
        for (var i = 0; i < 214; i++) {
            weights.add((int) (154 / Math.pow(i + 1, 0.9)) + 1);
        }
        return new WeekPage.Ranked(
                words.most(names),
                words.why(
                        "NOT_FOUND",
                        names.getFirst(),
                        "",
                        new Phrase(telling.number(80), "/desk/insight/topics/7/evidence"),
                        new Phrase(telling.number(154), null)),
                telling.say(
                        "insight.week.step", Map.of("step", telling.say("insight.step.synonym"))),
                Samples.offer(List.of(gaps.getFirst().step())),
                gaps,
                WeekSamples.pareto(weights, telling),
                telling.say("insight.week.rare", Map.of("n", 37)),
                List.of(new WeekPage.Link("/desk/insight/topics/9", Words.of("test", language))),
                "/desk/insight.csv");
    }

    private static WeekPage.Gap gap(int i, GapWords words, Telling telling) {
        var each = GAPS.get(i);
        var name = each.name(telling.language());
        var weight = each.failed() + each.cases();
        var counted = Samples.gap(each.failed(), each.attempts(), each.unclear(), each.cases());
        return new WeekPage.Gap(
                "/desk/insight/topics/" + i,
                Words.of(name, telling.language()),
                i == 4,
                telling.number(weight),
                new Phrase(words.made(counted), "/desk/insight/topics/1/evidence?lines=GAP"),
                bars(telling).bars().get(i),
                words.phrases(counted, true, LINKS),
                new Chip("insight.cause." + GapWords.key(each.cause()), "info"),
                i == 2
                        ? telling.say("insight.week.answered", Map.of("day", telling.day(UNTIL)))
                        : null,
                i == 1
                        ? null
                        : new StepDeed(
                                "/desk/insight/topics/" + i + "/tasks",
                                "SYNONYM",
                                "insight.step.synonym",
                                "",
                                null,
                                "2026-05-04",
                                "2026-05-31",
                                name),
                i == 1
                        ? new StepLine(
                                "insight.step.write",
                                "/desk/tasks/7",
                                new Chip("insight.step.state.writing", "info"),
                                UNTIL.minusDays(2),
                                "Huda Al-Ali")
                        : null);
    }

    private static BarChart bars(Telling telling) {
        var bars =
                GAPS.stream()
                        .map(
                                each ->
                                        new BarChart.Measured(
                                                each.name(telling.language()),
                                                "/desk/insight/topics/1",
                                                each.failed() + each.cases(),
                                                telling.number(each.failed() + each.cases()),
                                                Tone.BAD,
                                                null))
                        .toList();
        var rows =
                bars.stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                each.label(), each.address(), List.of(each.said())))
                        .toList();
        var title = telling.say("insight.week.first");
        var heads =
                List.of(telling.say("insight.chart.topic"), telling.say("insight.chart.number"));
        return BarChart.of(
                "first",
                title,
                bars,
                0,
                Sheet.of(telling.language()),
                new Table(title, heads, rows, "/desk/insight.csv"));
    }

    private static WeekPage.Plain plain(Language language) {
        var telling = Printed.telling(language);
        return new WeekPage.Plain(
                GAPS.stream()
                        .limit(4)
                        .map(
                                each ->
                                        new WeekPage.Failed(
                                                "/desk/insight/topics/1",
                                                Words.of(each.name(language), language),
                                                each.name(language),
                                                telling.day(UNTIL)))
                        .toList(),
                telling.say("insight.week.plainRare", Map.of("n", 9)),
                List.of(
                        new WeekPage.Unlinked(
                                "/desk/cases/12",
                                Words.of(GAPS.getFirst().name(language), language),
                                telling.day(UNTIL))));
    }
}
