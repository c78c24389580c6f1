package org.dalil.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.dalil.search.Hit;
import org.dalil.search.SearchDocument;
import org.dalil.search.lucene.lookup.Documents;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.lucene.question.Conditions;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Articles that share the words which set an article apart. */
final class Similar {
    private final Analyses analyses;
    private final Readable readable;
    private final Weights weights;

    Similar(Analyses analyses, Readable readable, Weights weights) {
        this.analyses = analyses;
        this.readable = readable;
        this.weights = weights;
    }

    List<Hit> to(long article, Language language, int most) throws IOException {
        var number = Documents.find(readable, article, language);
        return number.isEmpty() ? List.of() : to(number, language, most);
    }

    private List<Hit> to(OptionalInt number, Language language, int most) throws IOException {
        var document = Cards.document(readable, number.getAsInt());
        var query =
                new BooleanQuery.Builder()
                        .add(about(document), Occur.MUST)
                        .add(Documents.ofArticle(document.article()), Occur.MUST_NOT)
                        .build();
        var nothingToMark =
                new Question(language, Fields.of(language), List.of(), List.of(), Conditions.NONE);
        var cards = new Cards(readable, nothingToMark, analyses);
        var hits = new ArrayList<Hit>();
        for (var each : readable.searcher().search(query, most).scoreDocs) {
            hits.add(cards.hit(new Candidate(each.doc, 0, each.score)));
        }
        return hits;
    }

    private BooleanQuery about(SearchDocument document) throws IOException {
        var field = Fields.of(document.language()).stem();
        var about = new BooleanQuery.Builder();
        for (var word : telling(document, field)) {
            var term = new TermQuery(new Term(field, word.stem()));
            about.add(new BoostQuery(term, (float) word.weight()), Occur.SHOULD);
        }
        return about.build();
    }

    private List<Telling> telling(SearchDocument document, String field) throws IOException {
        var telling = new ArrayList<Telling>();
        var documents = readable.reader().numDocs();
        for (var each : counts(document).entrySet()) {
            var with = readable.reader().docFreq(new Term(field, each.getKey()));
            if (with > 1) {
                var rarity = Math.log1p((double) documents / with);
                telling.add(new Telling(each.getKey(), Math.sqrt(each.getValue()) * rarity));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
        return telling.subList(0, Math.min(weights.count(Weight.SIMILAR_BY), telling.size()));
    }

    private Map<String, Integer> counts(SearchDocument document) {
        var counts = new HashMap<String, Integer>();
        count(document.title(), document.language(), weights.count(Weight.TITLE), counts);
        var left = weights.count(Weight.SIMILAR_READ);
        for (var part : document.sections()) {
            var text = part.text().substring(0, Math.min(left, part.text().length()));
            count(text, document.language(), 1, counts);
            left -= text.length();
        }
        return counts;
    }

    private void count(String text, Language language, int each, Map<String, Integer> counts) {
        for (var word : analyses.of(language).words(text)) {
            if (!word.forms().light()) {
                counts.merge(word.forms().stems().getFirst(), each, Integer::sum);
            }
        }
    }

    private record Telling(String stem, double weight) {}
}
