package org.dalil.desk.insight;

import org.dalil.desk.effect.EffectDrawing;
import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.LineChart;
import org.dalil.desk.insight.chart.LineDrawing;
import org.dalil.desk.insight.chart.LinePlan;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.filter.FreeDays;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.desk.insight.step.StepOffer;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Counts;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts and lines as the pages of insight have them, for their tests. */
public final class Samples {
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.ARABIC);
    public static final LocalDate UNTIL = LocalDate.of(2026, 11, 22);

    private static final List<String> OUTCOMES =
            List.of("case", "unhelpful", "nomatch", "noclick", "unclear", "read", "helped");
    private static final List<Tone> TONES =
            List.of(Tone.BAD, Tone.BAD, Tone.BAD, Tone.BAD, Tone.EDGE, Tone.INFO, Tone.GOOD);

    private Samples() {}

    public static Words topic(Language language) {
        var name = language.equals(Language.ARABIC) ? "الفاتورة الضريبية" : "VAT invoice";
        return Words.of(name, language);
    }

    public static SplitBar outcomes(Telling telling, int rows) {
        var all =
                IntStream.range(0, rows)
                        .mapToObj(
                                i ->
                                        new SplitBar.Row(
                                                telling.day(UNTIL.minusWeeks(rows - i)),
                                                null,
                                                telling.number(48 + i),
                                                rows > 1 ? summed(telling, i) : parts(telling, i)))
                        .toList();
        var title =
                rows > 1
                        ? telling.say("insight.topic.weeks")
                        : telling.say("insight.topic.outcomes", Map.of("failed", 31, "all", 48));
        return SplitBar.of(
                "outcomes" + rows, title, all, Sheet.of(telling.language()), table(telling, title));
    }

    private static List<SplitBar.Measured> parts(Telling telling, int i) {
        var numbers = List.of(9 + i, 6, 12 - i, 4, 8, 6 + i, 3);
        return IntStream.range(0, numbers.size())
                .mapToObj(
                        k ->
                                new SplitBar.Measured(
                                        telling.say("insight.outcome." + OUTCOMES.get(k)),
                                        numbers.get(k),
                                        telling.number(numbers.get(k)),
                                        TONES.get(k)))
                .toList();
    }

    /** Over several weeks the ways of failing are one colour and one part. */
    private static List<SplitBar.Measured> summed(Telling telling, int i) {
        var parts = parts(telling, i);
        var failed = parts.stream().limit(4).mapToLong(SplitBar.Measured::number).sum();
        var first =
                new SplitBar.Measured(
                        telling.say("insight.outcome.failed"),
                        failed,
                        telling.number(failed),
                        Tone.BAD);
        return Stream.concat(Stream.of(first), parts.stream().skip(4)).toList();
    }

    public static BarChart causes(Telling telling) {
        var keys = List.of("otherlanguage", "notfound", "nothelpful");
        var numbers = List.of(29, 11, 3);
        var bars =
                IntStream.range(0, keys.size())
                        .mapToObj(
                                i ->
                                        new BarChart.Measured(
                                                telling.say("insight.cause." + keys.get(i)),
                                                "/desk/insight/topics/7/evidence?cause="
                                                        + keys.get(i),
                                                numbers.get(i),
                                                telling.number(numbers.get(i)),
                                                Tone.BAD,
                                                null))
                        .toList();
        var title =
                telling.say(
                        "insight.topic.causes",
                        Map.of("cause", telling.say("insight.cause.otherlanguage")));
        return BarChart.of(
                "causes", title, bars, 0, Sheet.of(telling.language()), table(telling, title));
    }

    /** Shares of two kinds of topics over twenty weeks, with a publication and marked days. */
    public static LineChart line(Telling telling) {
        var own = new ArrayList<LinePlan.Value>();
        var others = new ArrayList<LinePlan.Value>();
        var from = UNTIL.minusWeeks(20);
        for (var week = 0; week < 20; week++) {
            var day = from.plusWeeks(week).plusDays(3);
            var share = week < 11 ? 0.55 + 0.05 * Math.sin(week) : 0.25 + 0.06 * Math.cos(week);
            own.add(new LinePlan.Value(day, week == 6 ? null : share));
            others.add(new LinePlan.Value(day, 0.31 + 0.02 * Math.sin(week / 3.0)));
        }
        var live = from.plusWeeks(11);
        var plan =
                new LinePlan(
                        from,
                        UNTIL,
                        LinePlan.top(0.6),
                        IntStream.of(0, 25, 50, 75)
                                .mapToObj(
                                        each ->
                                                new LinePlan.Height(
                                                        each / 100.0,
                                                        telling.percent(each / 100.0)))
                                .toList(),
                        IntStream.of(0, 10, 20)
                                .mapToObj(week -> from.plusWeeks(week))
                                .map(day -> new LinePlan.Day(day, telling.day(day)))
                                .toList(),
                        List.of(
                                new LinePlan.Days(
                                        UNTIL.minusWeeks(6),
                                        UNTIL.minusWeeks(6).plusDays(11),
                                        telling.say("insight.days.sale"))),
                        List.of(
                                new LinePlan.Day(
                                        live,
                                        telling.say(
                                                "insight.effect.published",
                                                Map.of("day", telling.day(live))))),
                        List.of(
                                mean(telling, "before", from.plusWeeks(7), live.minusDays(1), 0.55),
                                mean(telling, "after", live.plusDays(1), UNTIL, 0.26)),
                        List.of(
                                new LinePlan.Line(telling.say("insight.effect.own"), Tone.BAD, own),
                                new LinePlan.Line(
                                        telling.say("insight.effect.others"), Tone.EDGE, others)));
        var title = telling.say("insight.effect.line");
        return LineDrawing.of(
                "line", title, plan, Sheet.of(telling.language()), table(telling, title));
    }

    private static LinePlan.Mean mean(
            Telling telling, String when, LocalDate from, LocalDate to, double share) {
        var said =
                telling.say(
                        "insight.effect." + when + "Level",
                        Map.of("share", telling.percent(share)));
        return new LinePlan.Mean(from, to, share, said, Tone.ACCENT, when.equals("before"));
    }

    public static EffectDrawing drawing(Telling telling) {
        return new EffectDrawing(
                line(telling),
                telling.say("insight.effect.leftDays", Map.of("days", "2026")),
                telling.say(
                        "insight.effect.marked", Map.of("days", telling.say("insight.days.sale"))),
                telling.say("insight.effect.also", Map.of("days", telling.day(UNTIL))));
    }

    public static EffectLine effect(Telling telling) {
        var words = new EffectWords(telling);
        return new EffectLine(
                "/desk/insight/effects/3",
                "insight.step.translate",
                UNTIL.minusWeeks(9),
                words.better(),
                words.finding(-0.29, -0.41, -0.16),
                telling.say(
                        "insight.effect.sofar", Map.of("day", telling.day(UNTIL.plusDays(27)))));
    }

    /** A topic of four weeks that so many failed in. */
    public static Gap gap(int failed, int attempts, int unclear, int cases) {
        var counts =
                new Counts(attempts, Map.of(Outcome.NO_MATCH, failed, Outcome.UNCLEAR, unclear));
        return new Gap(
                new TopicLabel(7, "VAT invoice", Language.ENGLISH, TopicLabel.Source.TYPED),
                failed + cases,
                failed,
                cases,
                counts,
                counts.share().wilson(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                Period.weeks4(UNTIL));
    }

    /** What a page is narrowed down to where nothing was chosen. */
    public static TypedFilter filter() {
        return new TypedFilter(
                new GapFilter(null, null, null, Period.weeks4(UNTIL)), FreeDays.NONE);
    }

    public static StepDeed step(String label, Language language) {
        return new StepDeed(
                "/desk/insight/topics/7/tasks",
                "TRANSLATE",
                "insight.step." + label,
                "en",
                "12",
                "2026-05-04",
                "2026-05-31",
                topic(language).text());
    }

    /** A form with a button each; null where there are none. */
    public static @Nullable StepOffer offer(List<StepDeed> deeds) {
        var people = List.of(Choice.named("3", "Huda <b>", ""));
        return deeds.isEmpty()
                ? null
                : new StepOffer(
                        deeds.getFirst(),
                        deeds,
                        people,
                        "2026-11-20",
                        UNTIL,
                        null,
                        "Too late",
                        true);
    }

    public static StepLine begun() {
        return new StepLine(
                "insight.step.synonym",
                "/desk/tasks/7",
                new Chip("insight.step.state.todo", "plain"),
                UNTIL.minusDays(1),
                null);
    }

    public static Table table(Telling telling, String caption) {
        return new Table(
                caption,
                List.of(
                        telling.say("insight.chart.topic"),
                        telling.say("insight.chart.attempts"),
                        telling.say("insight.chart.failed")),
                List.of(
                        new Table.Row(
                                topic(telling.language()).text(),
                                "/desk/insight/topics/7",
                                List.of(telling.number(1048), telling.percent(0.65))),
                        new Table.Row("<b>&\"", null, List.of("48", "31"))),
                "/desk/insight/x.csv");
    }
}
