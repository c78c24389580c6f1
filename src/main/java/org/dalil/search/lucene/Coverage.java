package org.dalil.search.lucene;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Alternative;
import org.dalil.search.lucene.question.AskedWord;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;

import java.io.IOException;
import java.util.List;

/**
 * How much of a question a document has: the share of the question's weight that it matches. A word
 * weighs what its rarity says; the words of every question weigh nothing, an unknown word weighs as
 * much as the rarest, for it may be what was asked about.
 */
final class Coverage {
    private final Readable readable;
    private final Question question;
    private final Weights weights;

    Coverage(Readable readable, Question question, Weights weights) {
        this.readable = readable;
        this.question = question;
        this.weights = weights;
    }

    /** Whether a document has what may be an answer. */
    boolean isEnough(int document) throws IOException {
        return share(document) >= weights.of(Weight.ENOUGH);
    }

    /** Whether any document could: enough of the question's words are known at all. */
    boolean canBeEnough() {
        double all = 0;
        double known = 0;
        for (var word : question.telling()) {
            all += word.rarity();
            known += word.isKnown() || !word.taken().isEmpty() ? word.rarity() : 0;
        }
        return known > 0 && known >= all * weights.of(Weight.ENOUGH);
    }

    int words() {
        return question.telling().size();
    }

    /** How many of them a document has, or a relative or a synonym. */
    int matched(int document) throws IOException {
        var matched = 0;
        for (var word : question.telling()) {
            matched += match(word, document) == 1 ? 1 : 0;
        }
        return matched;
    }

    /** What its words weigh together; never 0. */
    double weight() {
        var all = question.telling().stream().mapToDouble(AskedWord::rarity).sum();
        return Math.max(Double.MIN_NORMAL, all);
    }

    /** From 0 to 1. */
    double share(int document) throws IOException {
        double matched = 0;
        for (var word : question.telling()) {
            matched += word.rarity() * match(word, document);
        }
        return matched / weight();
    }

    /** How nearly a document's title is the question, from 0 to 1. */
    double title(int document) throws IOException {
        var same = new SameTitle(readable, new int[] {document});
        return same.of(question, new Ranking(weights))[0] / weight();
    }

    /**
     * 1 for the word, a relative or a synonym, less for one that is only written like it, 0 for
     * neither.
     */
    double match(AskedWord word, int document) throws IOException {
        if (hasWord(word, document)) {
            return 1;
        }
        for (var alternative : word.alternatives()) {
            if (has(alternative, document)) {
                return 1;
            }
        }
        var field = question.fields().stem();
        for (var taken : word.taken()) {
            var terms = taken.stems().stream().map(stem -> new Term(field, stem)).toList();
            if (anyIn(terms, document)) {
                return Math.clamp(taken.likeness(), 0, 1);
            }
        }
        return 0;
    }

    /** The word itself or a relative. */
    boolean hasWord(AskedWord word, int document) throws IOException {
        return anyIn(word.stems().stream().map(AskedWord.KnownTerm::term).toList(), document);
    }

    boolean has(Alternative alternative, int document) throws IOException {
        for (var stems : alternative.known()) {
            if (!anyIn(stems.stream().map(AskedWord.KnownTerm::term).toList(), document)) {
                return false;
            }
        }
        for (var pair : alternative.together()) {
            if (!anyIn(List.of(pair.term()), document)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyIn(List<Term> terms, int document) throws IOException {
        var leaves = readable.reader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var inLeaf = document - leaf.docBase;
        for (var term : terms) {
            var postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings != null && postings.advance(inLeaf) == inLeaf) {
                return true;
            }
        }
        return false;
    }
}
