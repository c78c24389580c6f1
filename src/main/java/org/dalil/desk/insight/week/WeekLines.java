package org.dalil.desk.insight.week;

import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.evidence.EvidenceLinks;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.desk.insight.step.StepOffer;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.PlainLine;
import org.dalil.insight.gap.Week;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.topic.TopicLabel;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a week into the words of its page. */
final class WeekLines {
    /** With fewer a chart of the few among the many says nothing. */
    private static final int MANY = 30;

    private final Telling telling;
    private final GapWords words;
    private final TopicWords topics;
    private final TypedFilter typed;
    private final boolean keeps;
    private final Function<List<StepDeed>, @Nullable StepOffer> offers;
    private final Map<Long, LocalDate> answered;

    /**
     * @param typed what every link takes along
     * @param keeps whether whoever looks may begin a step
     * @param offers puts what would help most into a form
     * @param answered since when a text for a topic is live, where that was within these days
     */
    WeekLines(
            Telling telling,
            TypedFilter typed,
            boolean keeps,
            Function<List<StepDeed>, @Nullable StepOffer> offers,
            Map<Long, LocalDate> answered) {
        this.telling = telling;
        this.words = new GapWords(telling);
        this.topics = new TopicWords(telling);
        this.typed = typed;
        this.keeps = keeps;
        this.offers = offers;
        this.answered = Map.copyOf(answered);
    }

    /** Null where nothing failed. */
    WeekPage.@Nullable Ranked ranked(Week.Ranked week, List<TopicLabel> ignored, String csv) {
        if (week.first().isEmpty()) {
            return null;
        }
        var gaps = week.first();
        var names = gaps.stream().map(each -> topics.name(each.topic()).text()).toList();
        var worst = gaps.getFirst();
        var cause = worst.cause();
        var next = next(gaps);
        var bars = bars(gaps, names);
        return new WeekPage.Ranked(
                words.most(names),
                cause == null ? List.of() : why(worst, cause, names.getFirst()),
                help(worst, next),
                next != null && keeps ? offered(next) : null,
                IntStream.range(0, gaps.size())
                        .mapToObj(i -> gap(gaps.get(i), bars.bars().get(i)))
                        .toList(),
                week.pareto().weights().size() > MANY
                        ? new WeekPareto(telling).of(week.pareto().weights(), names, csv)
                        : null,
                week.totals().rare() == 0
                        ? null
                        : telling.say("insight.week.rare", Map.of("n", week.totals().rare())),
                ignored.stream()
                        .map(each -> new WeekPage.Link(address(each.id()), topics.name(each)))
                        .toList(),
                csv);
    }

    private @Nullable StepOffer offered(Gap gap) {
        return offers.apply(Stream.ofNullable(topics.help(gap, typed.query())).toList());
    }

    /** What was counted of too many failures to ask why of each leads to no lines. */
    private List<Phrase> why(Gap gap, Cause cause, String name) {
        var links = new EvidenceLinks(gap.topic().id(), typed);
        var so = gap.causes().getOrDefault(cause, 0);
        var all = gap.causes().values().stream().mapToInt(Integer::intValue).sum();
        var isAll = all == gap.counts().failed() + gap.cases();
        return words.why(
                cause.name(),
                name,
                elsewhere(gap),
                new Phrase(telling.number(so), isAll ? links.to(cause) : null),
                new Phrase(telling.number(all), isAll ? links.failures() : null));
    }

    /** The worst one about which nobody has begun anything. */
    private static @Nullable Gap next(List<Gap> gaps) {
        return gaps.stream()
                .filter(each -> each.task() == null && each.cause() != null)
                .findFirst()
                .orElse(null);
    }

    private String help(Gap worst, @Nullable Gap next) {
        if (next == null || next.cause() == null) {
            return worst.task() == null ? "" : telling.say("insight.week.stepBegun");
        }
        var step = telling.say(TopicWords.label(next.cause().step()));
        return next == worst
                ? telling.say("insight.week.step", Map.of("step", step))
                : telling.say(
                        "insight.week.stepNext",
                        Map.of(
                                "topic", topics.name(worst.topic()).text(),
                                "next", topics.name(next.topic()).text(),
                                "step", step));
    }

    /** In which language the answer is. */
    private String elsewhere(Gap gap) {
        var answering = gap.answering();
        return answering == null ? "" : topics.called(answering);
    }

    private WeekPage.Gap gap(Gap gap, BarChart.Bar bar) {
        var task = gap.task();
        var links = new EvidenceLinks(gap.topic().id(), typed).gap();
        return new WeekPage.Gap(
                address(gap.topic().id()),
                topics.name(gap.topic()),
                gap.topic().hidden(),
                telling.number(gap.weight()),
                new Phrase(words.made(gap), links.weight()),
                bar,
                words.phrases(gap, true, links),
                gap.cause() == null ? null : TopicWords.cause(gap.cause()),
                news(gap.topic().id()),
                task == null && keeps ? topics.help(gap, typed.query()) : null,
                task == null ? null : TopicWords.begun(task, null));
    }

    private @Nullable String news(long topic) {
        var since = answered.get(topic);
        return since == null
                ? null
                : telling.say("insight.week.answered", Map.of("day", telling.day(since)));
    }

    private String address(long topic) {
        return TopicWords.address(topic) + typed.query();
    }

    private BarChart bars(List<Gap> gaps, List<String> names) {
        var measured =
                IntStream.range(0, gaps.size())
                        .mapToObj(
                                i ->
                                        new BarChart.Measured(
                                                names.get(i),
                                                null,
                                                gaps.get(i).weight(),
                                                telling.number(gaps.get(i).weight()),
                                                Tone.BAD,
                                                null))
                        .toList();
        var nothing = new Table("", List.of(""), List.of(), null);
        return BarChart.of("gaps", "", measured, 0, Sheet.of(telling.language()), nothing);
    }

    /** Null where nothing failed. */
    WeekPage.@Nullable Plain plain(Week.Plain week) {
        if (week.lines().isEmpty()) {
            return null;
        }
        var rare = week.lines().stream().mapToInt(PlainLine::rare).sum();
        return new WeekPage.Plain(
                week.lines().stream().flatMap(each -> failed(each).stream()).toList(),
                rare == 0 ? null : telling.say("insight.week.plainRare", Map.of("n", rare)),
                week.lines().stream().flatMap(each -> cases(each).stream()).toList());
    }

    private List<WeekPage.Failed> failed(PlainLine line) {
        return line.words().stream()
                .map(
                        each ->
                                new WeekPage.Failed(
                                        address(line.topic().id()),
                                        Words.of(each, line.topic().language()),
                                        topics.name(line.topic()).text(),
                                        telling.day(line.last())))
                .toList();
    }

    private List<WeekPage.Unlinked> cases(PlainLine line) {
        return line.cases().stream()
                .map(
                        each ->
                                new WeekPage.Unlinked(
                                        "/desk/cases/" + each,
                                        Words.of(telling.number(each), telling.language()),
                                        telling.day(line.last())))
                .toList();
    }
}
