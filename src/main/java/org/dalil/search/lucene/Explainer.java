package org.dalil.search.lucene;

import org.apache.lucene.search.Query;
import org.dalil.search.Explanation;
import org.dalil.search.Explanation.Outcome;
import org.dalil.search.Explanation.Part;
import org.dalil.search.Explanation.Source;
import org.dalil.search.Hit;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.lookup.Documents;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Clauses;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Says why an article stands where it stands, by asking again as {@link Answering} does. */
final class Explainer {
    private final Answering answering;
    private final Ranking ranking;
    private final Weights weights;

    Explainer(Answering answering, Ranking ranking, Weights weights) {
        this.answering = answering;
        this.ranking = ranking;
        this.weights = weights;
    }

    /**
     * @param everything what staff may read, to tell "not for this reader" from "not there"
     */
    Explanation explain(SearchRequest typed, long article, Readable readable, Readable everything)
            throws IOException {
        var readAs = answering.answer(typed, readable).readAs();
        var request = readAs == null ? typed : typed.asking(readAs);
        var order = Answering.order(request, readable);
        var asked = answering.ask(deepest(request), order, readable);
        var question = asked.question();
        var weak = answering.isWeak(request, asked, readable);
        var shown = answering.shown(asked, request, weak, readable);
        var number = number(shown, question, article, readable);
        return number.isPresent()
                ? present(request, article, readable, question, shown, weak, number.getAsInt())
                : elsewhere(request, article, readable, everything, question);
    }

    /** The order of hits is that of every page: only how many are looked at differs. */
    private static SearchRequest deepest(SearchRequest request) {
        return request.part(
                SearchRequest.DEEPEST / SearchRequest.LARGEST_PAGE, SearchRequest.LARGEST_PAGE);
    }

    /** Of a text that is live and has a draft, the one of them that was found. */
    private static OptionalInt number(
            Found shown, Question question, long article, Readable readable) throws IOException {
        for (var each : shown.ranked()) {
            if (each.article() == article) {
                return OptionalInt.of(each.document());
            }
        }
        return Documents.find(readable, article, question.language());
    }

    private Explanation present(
            SearchRequest request,
            long article,
            Readable readable,
            Question question,
            Found shown,
            boolean weak,
            int document)
            throws IOException {
        var ranked = shown.ranked();
        var rank = ranked.stream().map(Candidate::article).toList().indexOf(article) + 1;
        var coverage = new Coverage(readable, question, weights);
        var share = coverage.share(document);
        var parts = parts(question, readable, document);
        var score = rank == 0 ? 0 : ranked.get(rank - 1).score();
        var explained = words(question, readable, request).of(document);
        var same = ranking.sameTitle(question, readable, document);
        if (same > 0) {
            parts.add(new Part(Source.SAME_TITLE, same));
        }
        liked(score, explained, parts);
        var unmet = question.conditions().unmet(readable, document);
        var outcome =
                unmet.isEmpty()
                        ? Outcomes.of(request, readable, document, rank, share, weak)
                        : Outcome.UNMET;
        return new Explanation(
                question.language(),
                question.language(),
                explained,
                outcome,
                rank,
                score,
                share,
                parts,
                unmet);
    }

    /** It is not written in the language that was asked. */
    private Explanation elsewhere(
            SearchRequest request,
            long article,
            Readable readable,
            Readable everything,
            Question question)
            throws IOException {
        var others =
                answering.answer(request, readable).otherLanguage().stream()
                        .filter(hit -> hit.id() == article)
                        .map(Hit::language)
                        .toList();
        for (var language : others) {
            var number = Documents.find(readable, article, language);
            if (number.isPresent()) {
                return other(request, readable, question.language(), language, number);
            }
        }
        var words = words(question, readable, request).unmatched();
        return absent(question, words, Outcomes.where(article, readable, everything));
    }

    private Explanation other(
            SearchRequest request,
            Readable readable,
            Language asked,
            Language language,
            OptionalInt number)
            throws IOException {
        var question = answering.questions(readable).ask(request.asked(), language, false);
        var coverage = new Coverage(readable, question, weights);
        var document = number.getAsInt();
        return new Explanation(
                asked,
                language,
                words(question, readable, request).of(document),
                Outcome.OTHER_LANGUAGE,
                0,
                0,
                coverage.share(document),
                parts(question, readable, document),
                List.of());
    }

    private ExplainedWords words(Question question, Readable readable, SearchRequest request) {
        var coverage = new Coverage(readable, question, weights);
        return new ExplainedWords(ranking, coverage, readable, question, request.query());
    }

    private Explanation absent(Question question, List<Explanation.Word> words, Outcome outcome) {
        var language = question.language();
        return new Explanation(language, language, words, outcome, 0, 0, 0, List.of(), List.of());
    }

    private List<Part> parts(Question question, Readable readable, int document)
            throws IOException {
        var parts = new ArrayList<Part>();
        note(Source.LIGHT_WORDS, ranking.light(question, readable), readable, document, parts);
        note(Source.LETTERS, ranking.letters(question, readable), readable, document, parts);
        note(Source.SIDE_BY_SIDE, ranking.pairs(question, readable), readable, document, parts);
        return parts;
    }

    /** What is left of a score when all that has a name is taken off. */
    private static void liked(double score, List<Explanation.Word> words, List<Part> parts) {
        var named =
                words.stream().flatMap(word -> word.parts().stream()).mapToDouble(Part::score).sum()
                        + parts.stream().mapToDouble(Part::score).sum();
        if (score > named * 1.0001) {
            parts.add(new Part(Source.LIKED, score - named));
        }
    }

    static void note(
            Source source, List<Query> queries, Readable readable, int document, List<Part> parts)
            throws IOException {
        if (queries.isEmpty()) {
            return;
        }
        var explained = readable.searcher().explain(Clauses.any(queries, 1), document);
        if (explained.isMatch()) {
            parts.add(new Part(source, explained.getValue().doubleValue()));
        }
    }
}
