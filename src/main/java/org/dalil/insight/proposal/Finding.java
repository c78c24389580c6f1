package org.dalil.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.insight.proposal.rule.MergeRules;
import org.dalil.insight.proposal.rule.OpenedBy;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.proposal.rule.ProposalReason;
import org.dalil.insight.proposal.rule.Proposed;
import org.dalil.insight.proposal.split.SplitGroup;
import org.dalil.insight.proposal.split.Splits;
import org.dalil.insight.proposal.synonym.Founded;
import org.dalil.insight.proposal.synonym.SynonymRules;
import org.dalil.insight.topic.words.TellingWords;
import org.dalil.insight.wording.Analyses;
import org.dalil.search.words.Synonyms;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks each rule what it would propose. */
@Singleton
class Finding {
    /** Topics that most people ask for; the others are asked for too little to matter. */
    private static final int MOST_FOUNDED = 5000;

    private static final int MOST_PARTED = 300;

    private final ProposalRepository repository;
    private final SynonymPairs pairs;
    private final Splits splits;
    private final Synonyms synonyms;
    private final Analyses analyses;

    Finding(
            ProposalRepository repository,
            SynonymPairs pairs,
            Splits splits,
            Synonyms synonyms,
            Analyses analyses) {
        this.repository = repository;
        this.pairs = pairs;
        this.splits = splits;
        this.synonyms = synonyms;
        this.analyses = analyses;
    }

    /** The best founded first. */
    List<Proposed> since(LocalDate day) {
        var opened = repository.opened(day);
        var reworded = repository.reworded(day);
        return Stream.of(
                        MergeRules.byTranslation(opened),
                        MergeRules.byCases(repository.resolved()),
                        MergeRules.byRewording(reworded),
                        bySynonym(),
                        pairs.of(reworded),
                        parted(opened, day))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Proposed::evidence).reversed())
                .toList();
    }

    private List<Proposed> bySynonym() {
        var founded =
                repository.founded(MOST_FOUNDED).stream()
                        .map(
                                row -> {
                                    var language = new Language(row.language());
                                    return new Founded(
                                            row.root(),
                                            language,
                                            TellingWords.of(analyses.of(language), row.founder()),
                                            row.visitors());
                                })
                        .toList();
        return SynonymRules.alike(founded, synonyms.all().synonyms(), analyses::of).stream()
                .map(
                        each ->
                                Proposed.merge(
                                        each.one(),
                                        each.other(),
                                        ProposalReason.SYNONYM,
                                        Math.toIntExact(each.visitors()),
                                        null))
                .sorted(Comparator.comparing(Proposed::left).thenComparing(Proposed::right))
                .toList();
    }

    private List<Proposed> parted(List<OpenedBy> opened, LocalDate since) {
        return splits.of(mayBeTwo(opened), since).entrySet().stream()
                .map(each -> split(each.getKey(), each.getValue()))
                .toList();
    }

    private static Proposed split(long root, List<SplitGroup> groups) {
        return new Proposed(
                ProposalKind.SPLIT,
                root,
                groups.get(1).article(),
                ProposalReason.ARTICLES,
                Math.toIntExact(groups.get(1).visitors()),
                groups.getFirst().article());
    }

    /** Of which two articles each are a fifth of what is opened. */
    private static TreeSet<Long> mayBeTwo(List<OpenedBy> opened) {
        Map<Long, Long> totals = new HashMap<>();
        opened.forEach(each -> totals.merge(each.root(), each.opened(), Long::sum));
        Map<Long, Integer> articles = new HashMap<>();
        opened.stream()
                .filter(each -> each.visitors() >= MergeRules.ENOUGH)
                .filter(each -> 5 * each.opened() >= totals.getOrDefault(each.root(), 0L))
                .forEach(each -> articles.merge(each.root(), 1, Integer::sum));
        var two = new TreeSet<Long>();
        articles.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<Long, Integer> each) ->
                                        -totals.getOrDefault(each.getKey(), 0L)))
                .limit(MOST_PARTED)
                .forEach(each -> two.add(each.getKey()));
        return two;
    }
}
