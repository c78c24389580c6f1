package org.dalil.desk.insight.evidence;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.evidence.EvidenceLists;
import org.dalil.insight.gap.evidence.EvidenceQuery.Kind;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.Wordings;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the lines of a topic can be chosen: only by words that whoever looks may read. */
@Singleton
class EvidenceForm {
    private static final int MOST = 50;

    private final Wordings wordings;
    private final EvidenceLists lists;
    private final Gaps gaps;
    private final Overviews overviews;
    private final Settings settings;

    EvidenceForm(
            Wordings wordings,
            EvidenceLists lists,
            Gaps gaps,
            Overviews overviews,
            Settings settings) {
        this.wordings = wordings;
        this.lists = lists;
        this.gaps = gaps;
        this.overviews = overviews;
        this.settings = settings;
    }

    /** Of a rare topic there is nothing to choose from. */
    List<WordingCount> words(long topic, Period days, Account who) {
        return gaps.tells(topic, days)
                ? wordings.ofTopic(topic, days.from(), days.to(), null, MOST, who).shown()
                : List.of();
    }

    EvidencePage.Form of(
            long topic,
            String place,
            EvidenceAddress typed,
            Period days,
            List<WordingCount> words,
            Telling telling) {
        return new EvidencePage.Form(
                place,
                Stream.of(typed.filter().days(), typed.filter().marks())
                        .flatMap(List::stream)
                        .toList(),
                Stream.concat(
                                Stream.of(
                                        Choice.said(
                                                EvidenceAddress.FAILED,
                                                "insight.evidence.failed",
                                                typed.outcome())),
                                Stream.of(Outcome.values())
                                        .map(
                                                each ->
                                                        choice(
                                                                "insight.outcome.",
                                                                each,
                                                                typed.outcome())))
                        .toList(),
                Stream.of(Cause.values())
                        .map(each -> choice("insight.cause.", each, name(typed.cause())))
                        .toList(),
                Stream.of(Kind.ATTEMPTS, Kind.CASES, Kind.FAILED, Kind.GAP)
                        .map(each -> choice("insight.evidence.lines.", each, typed.kind().name()))
                        .toList(),
                settings.portal().languages().stream()
                        .map(
                                each ->
                                        Choice.named(
                                                each.code(),
                                                each.ownName(),
                                                typed.filter().languageCode()))
                        .toList(),
                words.stream().map(each -> choice(each, typed)).toList(),
                articles(topic, typed, days, telling),
                typed.day() == null ? "" : typed.day().toString(),
                typed.day());
    }

    private List<Choice> articles(long topic, EvidenceAddress typed, Period days, Telling telling) {
        if (!gaps.tells(topic, days)) {
            return List.of();
        }
        var ended =
                lists.byArticle(topic, days, typed.filter().filter().language()).keySet().stream()
                        .limit(MOST)
                        .toList();
        var titles =
                overviews.ofArticles(ended).stream()
                        .collect(Collectors.groupingBy(Overview::articleId));
        var chosen = typed.article() == null ? "" : typed.article().toString();
        return ended.stream()
                .map(each -> Choice.named(each.toString(), title(each, titles, telling), chosen))
                .toList();
    }

    private static String title(long article, Map<Long, List<Overview>> titles, Telling telling) {
        return EvidenceTable.text(titles.getOrDefault(article, List.of()), telling.language())
                .map(Overview::title)
                .orElseGet(
                        () ->
                                telling.say(
                                        "insight.topic.gone", Map.of("n", Long.toString(article))));
    }

    private static Choice choice(WordingCount each, EvidenceAddress typed) {
        var chosen = typed.wording() == null ? "" : typed.wording().toString();
        return Choice.named(Long.toString(each.id()), each.words(), chosen);
    }

    private static Choice choice(String label, Enum<?> value, String chosen) {
        return Choice.said(value.name(), label + GapWords.key(value.name()), chosen);
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }
}
