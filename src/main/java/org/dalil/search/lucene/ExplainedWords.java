package org.dalil.search.lucene;

import org.dalil.search.Explanation;
import org.dalil.search.Explanation.Match;
import org.dalil.search.Explanation.Part;
import org.dalil.search.Explanation.Source;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Alternative;
import org.dalil.search.lucene.question.AskedWord;
import org.dalil.search.lucene.question.Clauses;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.lucene.question.SimilarWord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The words of a question, and what each of them adds to a document's score. */
final class ExplainedWords {
    private final Ranking ranking;
    private final Coverage coverage;
    private final Readable readable;
    private final Question question;
    private final String query;

    /**
     * @param query what the question was made of
     */
    ExplainedWords(
            Ranking ranking,
            Coverage coverage,
            Readable readable,
            Question question,
            String query) {
        this.ranking = ranking;
        this.coverage = coverage;
        this.readable = readable;
        this.question = question;
        this.query = query;
    }

    List<Explanation.Word> of(int document) throws IOException {
        var words = new ArrayList<Explanation.Word>();
        for (var asked : question.words()) {
            var parts = isTelling(asked) ? parts(asked, document) : List.<Part>of();
            words.add(word(asked, match(asked, document), parts));
        }
        return words;
    }

    /** For an article that was not looked at. */
    List<Explanation.Word> unmatched() {
        return question.words().stream().map(asked -> word(asked, Match.NONE, List.of())).toList();
    }

    private Explanation.Word word(AskedWord asked, Match match, List<Part> parts) {
        var word = asked.word();
        var forms = word.forms();
        var telling = question.telling();
        var isTelling = telling.contains(asked);
        var all = telling.stream().mapToDouble(AskedWord::rarity).sum();
        return new Explanation.Word(
                query.substring(word.start(), word.end()),
                forms.stems().stream().filter(stem -> !stem.equals(forms.exact())).toList(),
                asked.alternatives().stream().map(Alternative::written).toList(),
                asked.taken().stream().map(SimilarWord::word).toList(),
                !isTelling,
                isTelling && all > 0 ? asked.rarity() / all : 0,
                match,
                parts);
    }

    private boolean isTelling(AskedWord asked) {
        return question.telling().contains(asked);
    }

    private Match match(AskedWord asked, int document) throws IOException {
        if (coverage.hasWord(asked, document)) {
            return Match.WORD;
        }
        for (var alternative : asked.alternatives()) {
            if (coverage.has(alternative, document)) {
                return Match.SYNONYM;
            }
        }
        return coverage.match(asked, document) > 0 ? Match.SIMILAR : Match.NONE;
    }

    private List<Part> parts(AskedWord asked, int document) throws IOException {
        var fields = question.fields();
        var parts = new ArrayList<Part>();
        var inText = ranking.inText(asked, fields, 1, new Clauses(readable)).all();
        var inTitle = ranking.weighedInTitle(asked, fields, readable);
        var asWritten = ranking.asWritten(asked, fields, 1, new Clauses(readable)).all();
        var similar = ranking.similar(asked, fields, 1, new Clauses(readable)).all();
        Explainer.note(Source.TEXT, inText, readable, document, parts);
        Explainer.note(Source.TITLE, inTitle, readable, document, parts);
        Explainer.note(Source.AS_WRITTEN, asWritten, readable, document, parts);
        Explainer.note(Source.SIMILAR, similar, readable, document, parts);
        return parts;
    }
}
