package org.dalil.insight.gap.fact;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.cases.closed.CaseSubject;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What people type and write of a topic, as far as everybody who works here may read it. */
@Singleton
public class TopicFacts {
    /** Cases that are looked at for one in the right language. */
    private static final int SOME = 20;

    private final FactRepository repository;
    private final Wordings wordings;
    private final ClosedCases cases;

    TopicFacts(FactRepository repository, Wordings wordings, ClosedCases cases) {
        this.repository = repository;
        this.wordings = wordings;
        this.cases = cases;
    }

    /** In one language, the most typed first; to be looked at. */
    public List<String> words(long topic, Language language, int most, Account who) {
        var ids = repository.wordings(topic, language.code(), most);
        return words(ids, wordings.shown(ids, who));
    }

    /**
     * In one language, the most typed first; to be written down, and so only what enough people
     * typed: what stands in a case alone goes when the case goes.
     */
    public List<String> words(long topic, Language language, int most) {
        var ids = repository.wordings(topic, language.code(), most);
        return words(ids, wordings.common(ids));
    }

    private static List<String> words(List<Long> inOrder, Map<Long, Wording> told) {
        return inOrder.stream()
                .map(told::get)
                .filter(Objects::nonNull)
                .map(Wording::words)
                .toList();
    }

    /**
     * What is typed most, else what its cases are about: to ask the index with, and for nobody's
     * eyes.
     */
    public List<String> asked(long topic, Language language, int most) {
        var typed = repository.typed(topic, language.code(), most);
        if (!typed.isEmpty()) {
            return typed;
        }
        var numbers = repository.cases(topic, SOME).stream().map(CaseTopic::caseId).toList();
        return cases.subjects(numbers).values().stream()
                .filter(each -> each.language().equals(language))
                .map(CaseSubject::words)
                .limit(most)
                .toList();
    }

    /** Numbers of its cases that still exist, the latest first. */
    public List<Long> cases(long topic, int most) {
        var known = repository.cases(topic, most).stream().map(CaseTopic::caseId).toList();
        var there = known.isEmpty() ? Set.<Long>of() : cases.open(known);
        return known.stream().filter(there::contains).toList();
    }
}
