package org.dalil.desk.insight.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.evidence.Evidence;
import org.dalil.insight.gap.evidence.EvidenceLine;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.topic.Topics;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the attempts behind a topic's figures, and gives a page of them as a file. */
@Singleton
class EvidencePages {
    private final Topics topics;
    private final Gaps gaps;
    private final Overviews overviews;
    private final Exports exports;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    EvidencePages(
            Topics topics,
            Gaps gaps,
            Overviews overviews,
            Exports exports,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.topics = topics;
        this.gaps = gaps;
        this.overviews = overviews;
        this.exports = exports;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, long id) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var topic = topics.find(id).root();
        var typed = EvidenceAddress.of(request);
        var evidence = gaps.evidence(topic, typed.query(gaps.latest()), asking.person());
        var title =
                telling.say(
                        "insight.evidence.title", Map.of("topic", name(topic, telling, asking)));
        var place = TopicWords.address(topic) + "/evidence";
        var first = typed.page() <= 1;
        var page =
                new EvidencePage(
                        frames.of(request, asking, "insight/week", title),
                        title,
                        TopicWords.address(topic),
                        place,
                        typed.isFiltered(),
                        Stream.of(Outcome.values())
                                .map(each -> choice("insight.outcome.", each, typed.outcome()))
                                .toList(),
                        Stream.of(Cause.values())
                                .map(each -> choice("insight.cause.", each, typed.cause()))
                                .toList(),
                        telling.say("insight.evidence.count", Map.of("n", evidence.total())),
                        lines(evidence, telling),
                        first ? tickets(evidence) : List.of(),
                        first ? alone(evidence, telling) : null,
                        Pager.of(
                                evidence.total(),
                                EvidenceQuery.SIZE,
                                typed.page(),
                                at -> place + typed.at(at)),
                        TopicWords.address(topic) + "/evidence.csv" + typed.at(typed.page()));
        return pages.show(request, "desk/insight/evidence", page, language);
    }

    HttpResponse<?> give(HttpRequest<?> request, Asking asking, long id) {
        var telling = tellings.in(frames.language(request));
        var topic = topics.find(id).root();
        var query = EvidenceAddress.of(request).query(gaps.latest());
        var evidence = gaps.evidence(topic, query, asking.person());
        var rows =
                Stream.concat(
                                evidence.lines().stream().map(each -> row(each, telling)),
                                EvidenceAddress.of(request).page() > 1
                                        ? Stream.empty()
                                        : evidence.cases().stream().map(each -> row(each, telling)))
                        .toList();
        return exports.give(asking, "dalil-topic-" + topic, head(telling), rows);
    }

    private String name(long topic, Telling telling, Asking asking) {
        var name = topics.name(topic, telling.language(), asking.person());
        return name.isEmpty() ? telling.say("insight.hidden") : name;
    }

    private static Choice choice(String label, Enum<?> value, @Nullable Enum<?> chosen) {
        return Choice.said(
                value.name(),
                label + GapWords.key(value.name()),
                chosen == null ? "" : chosen.name());
    }

    private List<EvidencePage.Attempt> lines(Evidence evidence, Telling telling) {
        var articles =
                evidence.lines().stream()
                        .map(EvidenceLine::article)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var titles =
                overviews.ofArticles(articles).stream()
                        .collect(Collectors.groupingBy(Overview::articleId));
        return evidence.lines().stream().map(each -> line(each, titles, telling)).toList();
    }

    private static EvidencePage.Attempt line(
            EvidenceLine line, Map<Long, List<Overview>> titles, Telling telling) {
        var number = line.caseNumber();
        return new EvidencePage.Attempt(
                when(line, telling),
                new Chip(
                        "insight.outcome." + GapWords.key(line.outcome().name()),
                        line.outcome().failed() ? "bad" : "plain"),
                line.words() == null ? null : Words.of(line.words(), line.language()),
                line.hidden(),
                line.article() == null ? null : opened(line, line.article(), titles, telling),
                number == null ? null : ticket(number));
    }

    private static EvidencePage.Ticket ticket(long number) {
        return new EvidencePage.Ticket("/desk/cases/" + number, Long.toString(number));
    }

    private static List<EvidencePage.Ticket> tickets(Evidence evidence) {
        return evidence.cases().stream().map(EvidencePages::ticket).toList();
    }

    private static @Nullable String alone(Evidence evidence, Telling telling) {
        var cases = evidence.cases().size();
        return cases == 0 ? null : telling.say("insight.evidence.alone", Map.of("n", cases));
    }

    private static String when(EvidenceLine line, Telling telling) {
        var part = line.morning() ? "insight.evidence.morning" : "insight.evidence.afternoon";
        return telling.say(
                "insight.evidence.part",
                Map.of("day", telling.day(line.day()), "part", telling.say(part)));
    }

    private static EvidencePage.Opened opened(
            EvidenceLine line, long article, Map<Long, List<Overview>> titles, Telling telling) {
        var rank =
                line.place() == null
                        ? null
                        : telling.say("insight.evidence.rank", Map.of("n", line.place()));
        var texts = titles.getOrDefault(article, List.of());
        if (texts.isEmpty()) {
            var gone = telling.say("insight.topic.gone", Map.of("n", Long.toString(article)));
            return new EvidencePage.Opened(null, Words.of(gone, telling.language()), rank);
        }
        var text =
                texts.stream()
                        .filter(each -> each.language().equals(line.language().code()))
                        .findFirst()
                        .orElse(texts.getFirst());
        var title = Words.of(text.title(), new Language(text.language()));
        return new EvidencePage.Opened("/desk/articles/" + article, title, rank);
    }

    private static List<Cell> row(EvidenceLine line, Telling telling) {
        return List.of(
                Cell.of(line.day()),
                Cell.of(telling.say("insight.outcome." + GapWords.key(line.outcome().name()))),
                Cell.of(line.words()),
                line.article() == null ? Cell.of((String) null) : Cell.of(line.article()),
                line.place() == null ? Cell.of((String) null) : Cell.of(line.place()),
                line.caseNumber() == null ? Cell.of((String) null) : Cell.of(line.caseNumber()));
    }

    /** A case of which no attempt is known. */
    private static List<Cell> row(long number, Telling telling) {
        var nothing = Cell.of((String) null);
        return List.of(
                nothing,
                Cell.of(telling.say("insight.evidence.unanswered")),
                nothing,
                nothing,
                nothing,
                Cell.of(number));
    }

    private static List<String> head(Telling telling) {
        return List.of(
                telling.say("insight.evidence.day"),
                telling.say("insight.evidence.outcome"),
                telling.say("insight.evidence.words"),
                telling.say("insight.evidence.opened"),
                telling.say("insight.reports.place"),
                telling.say("insight.evidence.case"));
    }
}
