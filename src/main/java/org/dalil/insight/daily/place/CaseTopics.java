package org.dalil.insight.daily.place;

import jakarta.inject.Singleton;

import org.dalil.cases.closed.CaseWords;
import org.dalil.cases.closed.ClosedCase;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.database.Transactions;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Analyses;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.WordingDigest;
import org.dalil.insight.wording.Wordings;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.text.Redaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives closed cases their topics, once: by what was searched for before, else by the subject. */
@Singleton
class CaseTopics {
    private static final int PAGE = 500;

    private final ClosedCases cases;
    private final PlaceRepository repository;
    private final Topics topics;
    private final Wordings wordings;
    private final Analyses analyses;
    private final Settings settings;
    private final Transactions transactions;

    CaseTopics(
            ClosedCases cases,
            PlaceRepository repository,
            Topics topics,
            Wordings wordings,
            Analyses analyses,
            Settings settings,
            Transactions transactions) {
        this.cases = cases;
        this.repository = repository;
        this.topics = topics;
        this.wordings = wordings;
        this.analyses = analyses;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * Those that were closed in this time and have none.
     *
     * @param stillOurs asked before each page
     * @return how many got one
     */
    int place(Instant from, Instant to, LocalDate today, Runnable stillOurs) {
        var placed = 0;
        var page = cases.between(from, to, 0, PAGE);
        while (!page.isEmpty()) {
            stillOurs.run();
            var known =
                    repository.cases(page.stream().map(ClosedCase::number).toList()).stream()
                            .map(CaseTopicRow::caseId)
                            .collect(Collectors.toSet());
            for (var each : page) {
                placed += !known.contains(each.number()) && place(each, today) ? 1 : 0;
            }
            page = cases.between(from, to, page.getLast().number(), PAGE);
        }
        return placed;
    }

    private boolean place(ClosedCase closed, LocalDate today) {
        return transactions.write(
                () -> {
                    var searched = searched(closed.language(), closed.searches());
                    if (searched.isPresent()) {
                        var wording = searched.get();
                        repository.place(
                                closed.number(),
                                Objects.requireNonNull(wording.topicId()),
                                wording.number());
                        return true;
                    }
                    var subject = subject(closed.subject(), closed.names(), closed.language());
                    var topic = topics.under(closed.language(), subject, today);
                    topic.ifPresent(each -> repository.place(closed.number(), each, null));
                    return topic.isPresent();
                });
    }

    /** The last search that was counted at all. */
    private Optional<Wording> searched(Language language, List<String> searches) {
        var digests =
                searches.reversed().stream()
                        .flatMap(words -> spoken(language).map(each -> digest(words, each)))
                        .toList();
        if (digests.isEmpty()) {
            return Optional.empty();
        }
        var known = wordings.known(new HashSet<>(digests));
        return digests.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(each -> each.topicId() != null)
                .findFirst();
    }

    /** Before the case goes: what was made of its words goes with it. */
    void forget(long number) {
        transactions.write(
                () -> {
                    cases.words(number).ifPresent(this::forget);
                    var placed = repository.cases(List.of(number));
                    repository.forgetCase(number);
                    placed.forEach(each -> topics.forgetFounder(each.topicId()));
                });
    }

    private void forget(CaseWords words) {
        var all = new HashSet<>(words.searches());
        all.add(subject(words.subject(), words.names(), words.language()));
        spoken(words.language()).forEach(each -> topics.forget(each, kept(all, each)));
    }

    /** As they stand in the case, and as they are kept where they were searched for. */
    private static Set<String> kept(Set<String> all, Language language) {
        return Stream.concat(all.stream(), all.stream().map(each -> kept(each, language)))
                .collect(Collectors.toSet());
    }

    private static String kept(String words, Language language) {
        return SearchWords.of(words, language).text();
    }

    /** A search is kept by the language of its words, whatever the page was in; its own first. */
    private Stream<Language> spoken(Language own) {
        return Stream.concat(Stream.of(own), settings.portal().languages().stream()).distinct();
    }

    private String digest(String words, Language language) {
        return WordingDigest.of(words, language, analyses.of(language));
    }

    private static String subject(String subject, List<String> names, Language language) {
        return Redaction.of(subject, names, language).text();
    }
}
