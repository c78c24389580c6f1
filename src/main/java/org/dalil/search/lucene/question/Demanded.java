package org.dalil.search.lucene.question;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dalil.search.language.Analysis;
import org.dalil.search.language.Definite;
import org.dalil.search.language.Word;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.query.Demand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Turns demands into what the texts of one language are asked for. */
final class Demanded {
    private final Analysis analysis;
    private final Fields fields;
    private final Readable readable;

    Demanded(Analysis analysis, Fields fields, Readable readable) {
        this.analysis = analysis;
        this.fields = fields;
        this.readable = readable;
    }

    List<Condition> of(List<Demand> demands) throws IOException {
        var conditions = new ArrayList<Condition>(demands.size());
        for (var demand : demands) {
            var words = analysis.words(demand.written());
            conditions.add(new Condition(demand, words, what(demand, words)));
        }
        return conditions;
    }

    private Query what(Demand demand, List<Word> words) throws IOException {
        if (words.isEmpty()) {
            return any(List.of());
        }
        return switch (demand) {
            case Demand.Word _ -> words.size() == 1 ? relatives(words.getFirst()) : pairs(words);
            case Demand.Phrase _, Demand.WithoutPhrase _ -> phrase(words);
            case Demand.WithoutWord _ ->
                    words.size() == 1
                            ? definite(demand.written(), words.getFirst())
                            : phraseOrOne(words);
        };
    }

    /**
     * By its stems, and as it is written, for beside others it may have other stems. Written as two
     * only where no text has it as one: "in voice" is no invoice.
     */
    private Query relatives(Word word) throws IOException {
        var terms = terms(fields.stem(), word.forms().stems());
        terms.addAll(terms(fields.exact(), List.of(exact(word))));
        if (!isWritten(word)) {
            terms.addAll(terms(fields.pair(), Together.mayBeTwo(word)));
        }
        return any(terms);
    }

    private boolean isWritten(Word word) throws IOException {
        for (var stem : word.forms().stems()) {
            var term = new Term(fields.stem(), stem);
            if (readable.states(term).docFreq() > 0 && readable.lives(term)) {
                return true;
            }
        }
        return false;
    }

    private Query definite(String written, Word word) throws IOException {
        var forms = Definite.of(exact(word), Definite.isWhole(written, word.start()));
        return any(terms(fields.exact(), forms));
    }

    /** What a hyphen joins, and what one writes without: sign-in, signin. 5-7 is no 57. */
    private Query phraseOrOne(List<Word> words) throws IOException {
        if (words.size() > 2 || words.stream().anyMatch(word -> Together.hasDigit(exact(word)))) {
            return phrase(words);
        }
        var one = exact(words.getFirst()) + exact(words.getLast());
        return new BooleanQuery.Builder()
                .add(phrase(words), Occur.SHOULD)
                .add(any(terms(fields.exact(), List.of(one))), Occur.SHOULD)
                .build();
    }

    /** What a hyphen joins, as every two neighbours are found: side by side, or as one word. */
    private Query pairs(List<Word> words) throws IOException {
        var pairs = new BooleanQuery.Builder();
        for (var at = 1; at < words.size(); at++) {
            var pair = Pairs.of(words.get(at - 1), words.get(at));
            pairs.add(any(terms(fields.pair(), List.of(pair))), Occur.MUST);
        }
        if (words.size() > 2 || words.stream().anyMatch(word -> Together.hasDigit(exact(word)))) {
            return pairs.build(); // 5-7 is no 57
        }
        return new BooleanQuery.Builder()
                .add(pairs.build(), Occur.SHOULD)
                .add(any(terms(fields.stem(), Together.asOne(words, analysis))), Occur.SHOULD)
                .build();
    }

    private Query phrase(List<Word> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(fields.exact(), exact(words.getFirst())));
        }
        var phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(fields.inOrder(), exact(word))));
        return phrase.build();
    }

    private List<Query> terms(String field, Collection<String> texts) throws IOException {
        return new Clauses(readable).add(field, List.copyOf(texts), 1).all();
    }

    private static Query any(List<Query> terms) {
        return terms.isEmpty() ? new MatchNoDocsQuery("no text has it") : Clauses.any(terms, 1);
    }

    private static String exact(Word word) {
        return word.forms().exact();
    }
}
