package org.dalil.insight.gap.fact;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people type and write of a topic, as far as whoever asks may read it. */
@Singleton
public class TopicFacts {
    private final FactRepository repository;
    private final Wordings wordings;
    private final ClosedCases cases;

    TopicFacts(FactRepository repository, Wordings wordings, ClosedCases cases) {
        this.repository = repository;
        this.wordings = wordings;
        this.cases = cases;
    }

    /** In one language, the most typed first. */
    public List<String> words(long topic, Language language, int most, Account who) {
        return repository.wordings(topic, language.code(), most).stream()
                .map(id -> wordings.shown(id, who))
                .flatMap(Optional::stream)
                .map(Wording::words)
                .toList();
    }

    /** Numbers of its cases that still exist, the latest first. */
    public List<Long> cases(long topic, int most) {
        var known = repository.cases(topic, most).stream().map(CaseTopic::caseId).toList();
        var there = known.isEmpty() ? Set.<Long>of() : cases.open(known);
        return known.stream().filter(there::contains).toList();
    }
}
