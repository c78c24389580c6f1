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
import org.dalil.insight.daily.TopicOpening;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.WordingCount;
import org.dalil.web.Asking;

import java.util.List;
import java.util.stream.Stream;

/** The tables of a topic as files. */
@Controller("/desk/insight/topics/{id}")
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class TopicFileController {
    private final Topics topics;
    private final Gaps gaps;
    private final TopicFigures figures;
    private final Exports exports;
    private final Tellings tellings;
    private final DeskFrames frames;

    TopicFileController(
            Topics topics,
            Gaps gaps,
            TopicFigures figures,
            Exports exports,
            Tellings tellings,
            DeskFrames frames) {
        this.topics = topics;
        this.gaps = gaps;
        this.figures = figures;
        this.exports = exports;
        this.tellings = tellings;
        this.frames = frames;
    }

    @Get("/wordings.csv")
    HttpResponse<?> wordings(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        var telling = tellings.in(frames.language(request));
        var topic = topics.find(id).root();
        var typed = figures.typed(topic, gaps.latest(), asking.person());
        return exports.give(
                asking,
                "dalil-topic-" + topic + "-wordings",
                head(
                        telling,
                        "insight.topic.words",
                        "insight.filter.language",
                        "insight.topic.searches",
                        "insight.topic.visitors",
                        "insight.topic.failed"),
                typed.shown().stream().map(TopicFileController::row).toList());
    }

    @Get("/articles.csv")
    HttpResponse<?> articles(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        var telling = tellings.in(frames.language(request));
        var topic = topics.find(id).root();
        var titles = figures.opened(topic, gaps.latest(), telling);
        var openings = figures.openings(topic, gaps.latest());
        var rows =
                Stream.iterate(0, at -> at < openings.size(), at -> at + 1)
                        .map(at -> row(openings.get(at), titles.get(at)))
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
                        "insight.topic.answered"),
                rows);
    }

    private static List<Cell> row(WordingCount each) {
        return List.of(
                Cell.of(each.words()),
                Cell.of(each.language()),
                Cell.of(each.searches()),
                Cell.of(each.visitors()),
                Cell.of(each.failed()));
    }

    private static List<Cell> row(TopicOpening opening, TopicPage.Opened shown) {
        return List.of(
                Cell.of(opening.articleId()),
                Cell.of(shown.title().text()),
                Cell.of(opening.opened()),
                Cell.of(opening.visitors()),
                Cell.of(opening.answered()));
    }

    private static List<String> head(Telling telling, String... keys) {
        return Stream.of(keys).map(telling::say).toList();
    }
}
