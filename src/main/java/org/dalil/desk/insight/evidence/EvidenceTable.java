package org.dalil.desk.insight.evidence;

import jakarta.inject.Singleton;

import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.insight.gap.evidence.EvidenceCase;
import org.dalil.insight.gap.evidence.EvidenceLine;
import org.dalil.text.Language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts lines into the words of their page. */
@Singleton
class EvidenceTable {
    private final Overviews overviews;

    EvidenceTable(Overviews overviews) {
        this.overviews = overviews;
    }

    List<EvidencePage.Attempt> lines(List<EvidenceLine> lines, Telling telling) {
        var articles =
                lines.stream()
                        .map(EvidenceLine::article)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var titles =
                overviews.ofArticles(articles).stream()
                        .collect(Collectors.groupingBy(Overview::articleId));
        return lines.stream().map(each -> line(each, titles, telling)).toList();
    }

    static List<EvidencePage.Closed> cases(List<EvidenceCase> cases, Telling telling) {
        return cases.stream()
                .map(
                        each ->
                                new EvidencePage.Closed(
                                        ticket(each.number()),
                                        telling.day(each.day()),
                                        ended(each)))
                .toList();
    }

    /** The key of how a case ended. */
    static String ended(EvidenceCase each) {
        return "case.outcome." + GapWords.key(each.how().name());
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
        return text(titles.getOrDefault(article, List.of()), line.language())
                .map(
                        text ->
                                new EvidencePage.Opened(
                                        "/desk/articles/" + article,
                                        Words.of(text.title(), new Language(text.language())),
                                        rank))
                .orElseGet(() -> new EvidencePage.Opened(null, gone(article, telling), rank));
    }

    private static Words gone(long article, Telling telling) {
        return Words.of(
                telling.say("insight.topic.gone", Map.of("n", Long.toString(article))),
                telling.language());
    }

    /** That of a language, where there is one; nothing of an article that is no more. */
    static Optional<Overview> text(List<Overview> texts, Language language) {
        return texts.stream()
                .filter(each -> each.language().equals(language.code()))
                .findFirst()
                .or(() -> texts.stream().findFirst());
    }
}
