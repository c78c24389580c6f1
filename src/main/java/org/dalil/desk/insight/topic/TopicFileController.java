package org.dalil.desk.insight.topic;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.desk.insight.evidence.EvidenceLinks;
import org.dalil.desk.insight.filter.FilterReading;
import org.dalil.insight.daily.TopicOpening;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.Wordings;
import org.dalil.statistics.Share;
import org.dalil.web.Asking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of a topic as files; words that stand in a case alone are in none. */
@Controller("/desk/insight/topics/{id}")
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class TopicFileController {
    private final Topics topics;
    private final Gaps gaps;
    private final FilterReading filters;
    private final TopicFigures figures;
    private final Wordings wordings;
    private final Exports exports;
    private final Tellings tellings;
    private final DeskFrames frames;

    TopicFileController(
            Topics topics,
            Gaps gaps,
            FilterReading filters,
            TopicFigures figures,
            Wordings wordings,
            Exports exports,
            Tellings tellings,
            DeskFrames frames) {
        this.topics = topics;
        this.gaps = gaps;
        this.filters = filters;
        this.figures = figures;
        this.wordings = wordings;
        this.exports = exports;
        this.tellings = tellings;
        this.frames = frames;
    }

    @Get("/wordings.csv")
    HttpResponse<?> wordings(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        var telling = tellings.in(frames.language(request));
        var topic = topics.find(id).root();
        var filter = filter(request);
        var typed = figures.typed(topic, filter, asking.person());
        var ended = figures.ended(topic, filter);
        var common = wordings.common(typed.shown().stream().map(WordingCount::id).toList());
        return exports.give(
                asking,
                "dalil-topic-" + topic + "-wordings",
                head(
                        telling,
                        "insight.topic.words",
                        "insight.filter.language",
                        "insight.topic.searches",
                        "insight.topic.visitors",
                        "insight.chart.attempts",
                        "insight.topic.failed"),
                typed.shown().stream()
                        .filter(each -> common.containsKey(each.id()))
                        .map(each -> row(each, TopicFigures.of(ended, each.id())))
                        .toList());
    }

    @Get("/articles.csv")
    HttpResponse<?> articles(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        var telling = tellings.in(frames.language(request));
        var topic = topics.find(id).root();
        var filter = filter(request);
        var links = new EvidenceLinks(topic, filters.of(request));
        var titles = figures.opened(filter, links, telling);
        var openings = figures.openings(topic, filter);
        var left = figures.left(topic, filter);
        var rows =
                Stream.iterate(0, at -> at < openings.size(), at -> at + 1)
                        .map(at -> row(openings.get(at), titles.get(at), left))
                        .toList();
        return exports.give(
                asking,
                "dalil-topic-" + topic + "-articles",
                head(
                        telling,
                        "insight.topic.article",
                        "insight.reports.called",
                        "insight.topic.opened",
                        "insight.topic.visitors",
                        "insight.topic.answered",
                        "insight.topic.left"),
                rows);
    }

    private static List<Cell> row(WordingCount each, Share ended) {
        return List.of(
                Cell.of(each.words()),
                Cell.of(each.language()),
                Cell.of(each.searches()),
                Cell.of(each.visitors()),
                Cell.of(ended.all()),
                Cell.of(ended.of()));
    }

    private static List<Cell> row(
            TopicOpening opening, TopicPage.Opened shown, Map<Long, Share> left) {
        return List.of(
                Cell.of(opening.articleId()),
                Cell.of(shown.title().text()),
                Cell.of(opening.opened()),
                Cell.of(opening.visitors()),
                Cell.of(opening.answered()),
                Cell.of(TopicFigures.of(left, opening.articleId()).all()));
    }

    /** The days that the page shows. */
    private GapFilter filter(HttpRequest<?> request) {
        var filter = filters.of(request).filter();
        return filter.over(gaps.seen(filter.period()));
    }

    private static List<String> head(Telling telling, String... keys) {
        return Stream.of(keys).map(telling::say).toList();
    }
}
