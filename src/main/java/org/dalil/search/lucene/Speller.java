package org.dalil.search.lucene;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds words of the index that are written nearly like one it does not know. */
final class Speller {
    private static final int MOST = 8;

    /**
     * A letter of four is a quarter of the word; two wrong letters need a long word around them.
     */
    private static final int SHORTEST = 4;

    private static final int LONG = 8;
    private static final int LONGEST = 30;

    private final Readable readable;

    Speller(Readable readable) {
        this.readable = readable;
    }

    /**
     * The likest first, then the most frequent; only words that stand in a text this reader may
     * see.
     */
    List<SimilarWord> similar(String field, String word) throws IOException {
        var letters = word.codePointCount(0, word.length());
        var terms = MultiTerms.getTerms(readable.reader(), field);
        if (terms == null
                || letters < SHORTEST
                || letters > LONGEST
                || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var edits = letters < LONG ? 1 : 2;
        var found = new ArrayList<SimilarWord>();
        var near = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            found.add(new SimilarWord(term.utf8ToString(), near.getBoost(), near.docFreq()));
        }
        found.sort(
                Comparator.comparingDouble(SimilarWord::likeness)
                        .thenComparing(SimilarWord::documents)
                        .reversed());
        return alive(field, found);
    }

    private List<SimilarWord> alive(String field, List<SimilarWord> found) throws IOException {
        var alive = new ArrayList<SimilarWord>();
        for (var each : found) {
            if (alive.size() == MOST) {
                break;
            }
            if (readable.lives(new Term(field, each.word()))) {
                alive.add(each);
            }
        }
        return alive;
    }
}
