package org.dalil.desk.insight.topic;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.Verdicts;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effects;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.topic.Topic;
import org.dalil.insight.topic.Topics;
import org.dalil.web.Asking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Prints a topic with what stands behind its number. */
@Singleton
class TopicPages {
    private static final Set<String> DONE = Set.of("joined", "parted", "renamed");

    private final Topics topics;
    private final Gaps gaps;
    private final GapTasks tasks;
    private final Effects effects;
    private final TopicFigures figures;
    private final TopicKeeping keeping;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    TopicPages(
            Topics topics,
            Gaps gaps,
            GapTasks tasks,
            Effects effects,
            TopicFigures figures,
            TopicKeeping keeping,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.topics = topics;
        this.gaps = gaps;
        this.tasks = tasks;
        this.effects = effects;
        this.figures = figures;
        this.keeping = keeping;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    /** As whoever looks may read it, on the last days that are known. */
    Gap gap(HttpRequest<?> request, Asking asking, long topic) {
        var filter = new GapFilter(null, null, null, gaps.latest());
        return gaps.of(topic, filter, frames.language(request), asking.person());
    }

    /** The days that whoever begins a step looked at, as their page said; else the last known. */
    Period seen(String from, String until) {
        return gaps.seen(StepDays.typed(from, until).orElseGet(gaps::latest));
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, long id, TopicFault fault) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var topic = topics.find(topics.find(id).root());
        var gap = gap(request, asking, topic.number());
        var name = new TopicWords(telling).name(gap.topic());
        var lines = new TopicLines(telling);
        var keeps = asking.may(Permission.KEEP_ARTICLES);
        var place = TopicWords.address(topic.number());
        var evidence = place + "/evidence";
        var days = gaps.latest();
        var typed = figures.typed(topic.number(), days, asking.person());
        var done = request.getParameters().get("done", String.class).orElse("");
        var page =
                new TopicPage(
                        frames.of(
                                request,
                                asking,
                                "insight/week",
                                new TopicWords(telling).kept(gap.topic())),
                        place,
                        name,
                        gap.topic().hidden(),
                        topic.ignored(),
                        lead(days, telling),
                        lines.sentence(gap),
                        fault.key() == null && DONE.contains(done) ? "insight.topic." + done : "",
                        keeps && fault.key() == null ? keeping.undo(request, topic) : null,
                        fault.problems(telling),
                        keeps && gap.task() == null ? lines.steps(gap) : List.of(),
                        Stream.ofNullable(gap.task())
                                .map(each -> TopicWords.begun(each, null))
                                .toList(),
                        lines.causes(gap, evidence),
                        lines.rules(gap),
                        lines.outcomes(gap),
                        figures.weeks(topic.number(), days, telling),
                        evidence,
                        TopicFigures.lines(typed, telling),
                        TopicFigures.rare(typed, telling),
                        figures.opened(topic.number(), days, telling),
                        cases(gap, telling, asking.person()),
                        changed(topic, telling, asking.person()),
                        keeps
                                ? keeping.of(
                                        topic,
                                        typed.shown().size(),
                                        fault,
                                        telling,
                                        asking.person())
                                : null);
        var status = fault.key() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/insight/topic", page, language);
    }

    private static String lead(Period period, Telling telling) {
        return telling.say(
                "insight.topic.lead",
                Map.of(
                        "day",
                        telling.day(period.to()),
                        "language",
                        telling.say("insight.topic.all")));
    }

    private List<TopicPage.Linked> cases(Gap gap, Telling telling, Account who) {
        var query = new EvidenceQuery(gaps.latest(), null, null, null, 1);
        return gaps.evidence(gap.topic().id(), query, who).cases().stream()
                .limit(EvidenceQuery.SIZE)
                .map(
                        each ->
                                new TopicPage.Linked(
                                        "/desk/cases/" + each,
                                        Words.of(telling.number(each), telling.language()),
                                        ""))
                .toList();
    }

    private List<EffectLine> changed(Topic topic, Telling telling, Account who) {
        var verdicts = new Verdicts(telling);
        return tasks.ofTopic(topic.number()).stream()
                .filter(each -> each.liveOn() != null)
                .flatMap(
                        each ->
                                effects.of(each.taskId(), telling.language(), who).stream()
                                        .map(effect -> verdicts.line(effect, each)))
                .toList();
    }
}
