package org.dalil.desk.insight.topic;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.evidence.EvidenceLinks;
import org.dalil.desk.insight.filter.FilterReading;
import org.dalil.desk.insight.filter.FilterWords;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.GapDays;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.evidence.Evidence;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.gap.evidence.EvidenceQuery.Kind;
import org.dalil.insight.topic.Topic;
import org.dalil.insight.topic.Topics;
import org.dalil.web.Asking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Prints a topic with what stands behind its number. */
@Singleton
class TopicPages {
    private static final Set<String> DONE = Set.of("joined", "parted", "renamed");

    private final Topics topics;
    private final Gaps gaps;
    private final GapDays days;
    private final FilterReading filters;
    private final TopicFigures figures;
    private final TopicSteps steps;
    private final TopicKeeping keeping;
    private final OtherTopics others;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    TopicPages(
            Topics topics,
            Gaps gaps,
            GapDays days,
            FilterReading filters,
            TopicFigures figures,
            TopicSteps steps,
            TopicKeeping keeping,
            OtherTopics others,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.topics = topics;
        this.gaps = gaps;
        this.days = days;
        this.filters = filters;
        this.figures = figures;
        this.steps = steps;
        this.keeping = keeping;
        this.others = others;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    /** As whoever looks may read it, on the days that they look at. */
    Gap gap(HttpRequest<?> request, Asking asking, long topic) {
        var filter = filters.of(request).filter();
        return gaps.of(
                topic,
                filter.over(gaps.seen(filter.period())),
                frames.language(request),
                asking.person());
    }

    /** The days that whoever begins a step looked at, as their page said; else the last known. */
    Period seen(String from, String until) {
        return gaps.seen(StepDays.typed(from, until).orElseGet(gaps::latest));
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, long id, TopicFault fault) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var topic = topics.find(topics.find(id).root());
        var typedFilter = filters.of(request);
        var filter = typedFilter.filter().over(gaps.seen(typedFilter.period()));
        var gap = gap(request, asking, topic.number());
        var links = new EvidenceLinks(topic.number(), typedFilter);
        var lines = new TopicLines(telling, links);
        var keeps = asking.may(Permission.KEEP_ARTICLES);
        var typed = figures.typed(topic.number(), filter, asking.person());
        var evidence = evidence(topic, filter, asking.person());
        var place = TopicWords.address(topic.number());
        var shares = days.saysShares(filter.period());
        var done = request.getParameters().get("done", String.class).orElse("");
        var page =
                new TopicPage(
                        frames.of(
                                request,
                                asking,
                                "insight/week",
                                new TopicWords(telling).kept(gap.topic())),
                        place,
                        new TopicWords(telling).name(gap.topic()),
                        gap.topic().hidden(),
                        topic.ignored(),
                        "/desk/insight" + typedFilter.query(),
                        new FilterWords(telling).lead(typedFilter),
                        notes(typedFilter.period(), evidence, telling),
                        lines.made(gap),
                        lines.sentence(gap, shares),
                        fault.key() == null && DONE.contains(done) ? "insight.topic." + done : "",
                        keeps && fault.key() == null ? keeping.undo(request, topic) : null,
                        fault.problems(telling),
                        keeps && gap.task() == null
                                ? steps.offered(lines.steps(gap), fault, telling)
                                : null,
                        steps.begun(gap),
                        lines.causes(gap),
                        lines.rules(gap),
                        lines.outcomes(gap, shares),
                        figures.weeks(filter, links, telling),
                        links.all(),
                        place + "/wordings.csv" + typedFilter.query(),
                        place + "/articles.csv" + typedFilter.query(),
                        figures.lines(typed, filter, links, telling),
                        TopicFigures.rare(typed, telling),
                        figures.opened(filter, links, telling),
                        cases(evidence, telling),
                        evidence.cases().size() > EvidenceQuery.SIZE ? links.cases() : null,
                        steps.changed(topic, telling, asking.person()),
                        keeps
                                ? keeping.of(
                                        topic,
                                        typed.shown().size(),
                                        fault,
                                        others.of(request, topic, fault, telling, asking.person()),
                                        telling,
                                        asking.person())
                                : null);
        var status = fault.key() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/insight/topic", page, language);
    }

    private Evidence evidence(Topic topic, GapFilter filter, Account who) {
        var cases = EvidenceQuery.of(filter.period(), filter.language()).only(Kind.CASES);
        return gaps.evidence(topic.number(), cases, who);
    }

    private List<String> notes(Period period, Evidence evidence, Telling telling) {
        return Stream.of(
                        new FilterWords(telling).counted(days.counted(period)),
                        evidence.unsaid() == 0
                                ? null
                                : telling.say("insight.gap.unsaid", Map.of("n", evidence.unsaid())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<TopicPage.Linked> cases(Evidence evidence, Telling telling) {
        return evidence.cases().stream()
                .limit(EvidenceQuery.SIZE)
                .map(
                        each ->
                                new TopicPage.Linked(
                                        "/desk/cases/" + each.number(),
                                        Long.toString(each.number()),
                                        telling.day(each.day()),
                                        "case.outcome." + GapWords.key(each.how().name())))
                .toList();
    }
}
