package org.dalil.search.lucene;

import org.apache.lucene.search.Query;
import org.dalil.search.Explanation;
import org.dalil.search.Explanation.Outcome;
import org.dalil.search.SearchRequest;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Says why an article stands where it stands. */
final class Explainer {
    private final Analyses analyses;
    private final Finder finder;
    private final Ranking ranking;
    private final Weights weights;
    private final Synonymy synonymy;

    Explainer(
            Analyses analyses, Finder finder, Ranking ranking, Weights weights, Synonymy synonymy) {
        this.analyses = analyses;
        this.finder = finder;
        this.ranking = ranking;
        this.weights = weights;
        this.synonymy = synonymy;
    }

    /**
     * @param everything what staff may read, to tell "not for this reader" from "not there"
     */
    Explanation explain(SearchRequest request, long article, Readable readable, Readable everything)
            throws IOException {
        var language =
                QueryLanguage.order(request.query(), request.language(), readable.languages())
                        .getFirst();
        var question =
                new Questions(analyses, readable, synonymy).ask(request.query(), language, true);
        var number = Documents.find(readable, article, language);
        if (number.isEmpty()) {
            var hidden = Documents.find(everything, article, language).isPresent();
            return absent(question, hidden ? Outcome.OTHER_AUDIENCE : Outcome.NOT_IN_THIS_LANGUAGE);
        }
        return present(request, article, readable, question, number);
    }

    private Explanation present(
            SearchRequest request,
            long article,
            Readable readable,
            Question question,
            OptionalInt number)
            throws IOException {
        var document = number.getAsInt();
        var coverage = new Coverage(readable, question, weights);
        var found = finder.find(readable, question, request, SearchRequest.DEEPEST);
        var at = found.ranked().stream().map(Candidate::article).toList().indexOf(article);
        var score = at < 0 ? 0 : found.ranked().get(at).score();
        var share = coverage.share(document);
        return new Explanation(
                question.language(),
                words(question, coverage, document),
                outcome(request, readable, document, share, found, coverage),
                at + 1,
                score,
                share,
                List.of(
                        part("words", ranking.words(question, readable), readable, document),
                        part(
                                "light words and trigrams",
                                Ranking.any(ranking.more(question, readable), 0),
                                readable,
                                document)));
    }

    private Outcome outcome(
            SearchRequest request,
            Readable readable,
            int document,
            double share,
            Found found,
            Coverage coverage)
            throws IOException {
        var filter = Filters.of(request);
        if (filter.isPresent() && !readable.searcher().explain(filter.get(), document).isMatch()) {
            return Outcome.OTHER_CATEGORY_OR_TAG;
        }
        if (found.ranked().stream().noneMatch(each -> each.document() == document) && share == 0) {
            return Outcome.NO_COMMON_WORD;
        }
        var answered = new Strength(weights).isStrong(Evidence.of(found.ranked(), coverage));
        return answered && coverage.isEnough(document) ? Outcome.STRONG : Outcome.WEAK;
    }

    private static Explanation.Part part(String name, Query query, Readable readable, int document)
            throws IOException {
        var explained = readable.searcher().explain(query, document);
        return new Explanation.Part(
                name, explained.isMatch() ? explained.getValue().doubleValue() : 0);
    }

    private static Explanation absent(Question question, Outcome outcome) throws IOException {
        return new Explanation(
                question.language(), words(question, null, 0), outcome, 0, 0, 0, List.of());
    }

    private static List<Explanation.Word> words(
            Question question, @Nullable Coverage coverage, int document) throws IOException {
        var words = new ArrayList<Explanation.Word>();
        for (var asked : question.words()) {
            var forms = asked.word().forms();
            words.add(
                    new Explanation.Word(
                            forms.exact(),
                            forms.stems(),
                            asked.taken().stream().map(SimilarWord::word).toList(),
                            question.telling().contains(asked) ? asked.rarity() : 0,
                            coverage != null && coverage.match(asked, document) > 0));
        }
        return words;
    }
}
