package org.dalil.search.lucene.question;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.dalil.search.language.Analysis;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds words of the index that are written nearly like one it does not know. */
final class Speller {
    private final Readable readable;
    private final Analysis analysis;
    private final Weights weights;

    Speller(Readable readable, Analysis analysis, Weights weights) {
        this.readable = readable;
        this.analysis = analysis;
        this.weights = weights;
    }

    /**
     * The likest first, then the most frequent; only words that stand in a text this reader may
     * see.
     */
    List<SimilarWord> similar(String field, String word) throws IOException {
        var letters = word.codePointCount(0, word.length());
        var terms = MultiTerms.getTerms(readable.reader(), field);
        if (terms == null
                || letters < weights.count(Weight.ONE_WRONG_FROM)
                || letters > weights.count(Weight.SIMILAR_UP_TO)
                || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var near = alive(field, near(terms, new Term(field, word), 1, 0));
        return near.isEmpty() && letters >= weights.count(Weight.TWO_WRONG_FROM)
                ? alive(field, near(terms, new Term(field, word), 2, 1))
                : near;
    }

    private static List<Near> near(Terms terms, Term word, int edits, int sure) throws IOException {
        var found = new ArrayList<Near>();
        var near = new FuzzyTermsEnum(terms, word, edits, sure, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            found.add(new Near(term.utf8ToString(), near.getBoost(), near.docFreq()));
        }
        found.sort(
                Comparator.comparingDouble(Near::likeness)
                        .thenComparing(Near::documents)
                        .reversed());
        return found;
    }

    private List<SimilarWord> alive(String field, List<Near> found) throws IOException {
        var alive = new ArrayList<SimilarWord>();
        var most = weights.count(Weight.SIMILAR_WORDS);
        for (var each : found) {
            if (alive.size() == most) {
                break;
            }
            if (readable.lives(new Term(field, each.word()))) {
                alive.add(
                        new SimilarWord(
                                each.word(),
                                stems(each.word()),
                                each.likeness(),
                                each.documents()));
            }
        }
        return alive;
    }

    private List<String> stems(String word) {
        return analysis.words(word).stream()
                .flatMap(each -> each.forms().stems().stream())
                .toList();
    }

    private record Near(String word, double likeness, int documents) {}
}
