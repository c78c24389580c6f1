package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.lucene.question.Questions;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what answers in other languages than the one that was asked first. */
final class OtherLanguages {
    private static final int MOST = 3;

    /** Behind so many hits nothing is looked at. */
    private static final int LOOKED_AT = 10;

    private final Finder finder;
    private final Weights weights;
    private final Strength strength;
    private final Questions questions;
    private final Readable readable;

    OtherLanguages(
            Finder finder,
            Weights weights,
            Strength strength,
            Questions questions,
            Readable readable) {
        this.finder = finder;
        this.weights = weights;
        this.strength = strength;
        this.questions = questions;
        this.readable = readable;
    }

    /**
     * @param first what the first language found: no article is told twice
     */
    List<Other> strong(SearchRequest request, List<Language> languages, Found first)
            throws IOException {
        var known = first.ranked().stream().map(Candidate::article).collect(Collectors.toSet());
        var others = new ArrayList<Other>();
        for (var language : languages) {
            var question = questions.ask(request.asked(), language, false);
            for (var candidate : strong(request, question)) {
                if (known.add(candidate.article()) && others.size() < MOST) {
                    others.add(new Other(question, candidate));
                }
            }
        }
        return others;
    }

    private List<Candidate> strong(SearchRequest request, Question question) throws IOException {
        var coverage = new Coverage(readable, question, weights);
        if (!coverage.canBeEnough()) {
            return List.of();
        }
        var ranked = finder.find(readable, question, request, LOOKED_AT).ranked();
        if (!strength.isStrong(question, Evidence.of(ranked, coverage))) {
            return List.of();
        }
        var strong = new ArrayList<Candidate>();
        for (var candidate : ranked.subList(0, Math.min(LOOKED_AT, ranked.size()))) {
            if (coverage.isEnough(candidate.document())) {
                strong.add(candidate);
            }
        }
        return strong;
    }

    record Other(Question question, Candidate candidate) {}
}
