package org.dalil.desk.insight.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.filter.FilterReading;
import org.dalil.desk.insight.filter.FilterWords;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.evidence.Evidence;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.gap.evidence.EvidenceQuery.Kind;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.WordingCount;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints the lines behind a topic's figures, and gives all of them as a file. */
@Singleton
class EvidencePages {
    /** On the page; the file holds all of them. */
    private static final int MOST_CASES = 500;

    private final Topics topics;
    private final Gaps gaps;
    private final FilterReading filters;
    private final EvidenceForm forms;
    private final EvidenceTable table;
    private final Exports exports;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    EvidencePages(
            Topics topics,
            Gaps gaps,
            FilterReading filters,
            EvidenceForm forms,
            EvidenceTable table,
            Exports exports,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.topics = topics;
        this.gaps = gaps;
        this.filters = filters;
        this.forms = forms;
        this.table = table;
        this.exports = exports;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, long id) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var topic = topics.find(id).root();
        var filter = filters.of(request);
        var days = gaps.seen(filter.period());
        var words = forms.words(topic, days, asking.person());
        var typed = typed(request, filter, days, words);
        var evidence = gaps.evidence(topic, typed.query(days), asking.person());
        var title =
                telling.say(
                        "insight.evidence.title", Map.of("topic", name(topic, telling, asking)));
        var place = TopicWords.address(topic) + "/evidence";
        var first = typed.page() <= 1;
        var page =
                new EvidencePage(
                        frames.of(request, asking, "insight/week", title),
                        title,
                        TopicWords.address(topic) + filter.query(),
                        place + TypedFilter.query(kept(filter)),
                        typed.isFiltered(),
                        forms.of(topic, place, typed, days, words, telling),
                        new FilterWords(telling).lead(filter),
                        notes(typed, evidence, telling),
                        telling.say("insight.evidence.count", Map.of("n", evidence.total())),
                        table.lines(evidence.lines(), telling),
                        first
                                ? EvidenceTable.cases(
                                        evidence.cases().stream().limit(MOST_CASES).toList(),
                                        telling)
                                : List.of(),
                        first ? alone(evidence, telling) : null,
                        first ? more(evidence, telling) : null,
                        Pager.of(
                                evidence.total(),
                                EvidenceQuery.SIZE,
                                typed.page(),
                                at -> place + typed.at(at)),
                        place + ".csv" + typed.at(1));
        return pages.show(request, "desk/insight/evidence", page, language);
    }

    /** Says in its last row and in its head where it does not hold all. */
    HttpResponse<?> give(HttpRequest<?> request, Asking asking, long id) {
        var telling = tellings.in(frames.language(request));
        var topic = topics.find(id).root();
        var filter = filters.of(request);
        var days = gaps.seen(filter.period());
        var typed = typed(request, filter, days, forms.words(topic, days, asking.person()));
        var evidence = gaps.allEvidence(topic, typed.query(days), asking.person());
        var file = new EvidenceFile(telling);
        var given = exports.give(asking, "dalil-topic-" + topic, file.head(), file.rows(evidence));
        return EvidenceFile.isCut(evidence)
                ? given.header("Dalil-Lines", evidence.lines().size() + " of " + evidence.total())
                : given;
    }

    private EvidenceAddress typed(
            HttpRequest<?> request, TypedFilter filter, Period days, List<WordingCount> words) {
        var typed = EvidenceAddress.of(request, filter, days);
        var wording = typed.wording();
        return wording == null || words.stream().anyMatch(each -> each.id() == wording)
                ? typed
                : typed.withoutWording();
    }

    /** Days, product and category: of the page before, and no choice of lines. */
    private static List<TypedFilter.Part> kept(TypedFilter filter) {
        var kept = new ArrayList<>(filter.days());
        kept.addAll(filter.marks());
        return kept;
    }

    private String name(long topic, Telling telling, Asking asking) {
        var name = topics.name(topic, telling.language(), asking.person());
        return name.isEmpty() ? telling.say("insight.hidden") : name;
    }

    private static List<String> notes(EvidenceAddress typed, Evidence evidence, Telling telling) {
        var notes = new ArrayList<String>();
        if (typed.kind() == Kind.GAP) {
            notes.add(telling.say("insight.evidence.onceADay"));
        }
        if (typed.cause() != null) {
            notes.add(telling.say("insight.evidence.causesNow"));
        }
        if (evidence.unsaid() > 0) {
            notes.add(telling.say("insight.gap.unsaid", Map.of("n", evidence.unsaid())));
        }
        return notes;
    }

    private static @Nullable String alone(Evidence evidence, Telling telling) {
        var cases = evidence.cases().size();
        return cases == 0 ? null : telling.say("insight.evidence.alone", Map.of("n", cases));
    }

    private static @Nullable String more(Evidence evidence, Telling telling) {
        var more = evidence.cases().size() - MOST_CASES;
        return more <= 0 ? null : telling.say("insight.evidence.more", Map.of("n", more));
    }
}
