package org.dalil.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.dalil.search.Fragment;
import org.dalil.search.SearchDocument;
import org.dalil.search.SuggestRequest;
import org.dalil.search.Suggestion;
import org.dalil.search.language.Word;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Titles that have words which begin as typed; the shorter title first. */
final class Suggester {
    private final Analyses analyses;
    private final Readable readable;

    Suggester(Analyses analyses, Readable readable) {
        this.analyses = analyses;
        this.readable = readable;
    }

    List<Suggestion> suggest(SuggestRequest request) throws IOException {
        var suggestions = new ArrayList<Suggestion>();
        var seen = new HashSet<Long>();
        var order = QueryLanguage.order(request.typed(), request.language(), readable.languages());
        for (var language : order) {
            for (var document : find(request, language)) {
                if (suggestions.size() < request.most() && seen.add(document.article())) {
                    suggestions.add(suggestion(document, request.typed()));
                }
            }
        }
        return suggestions;
    }

    private List<SearchDocument> find(SuggestRequest request, Language language)
            throws IOException {
        var typed = beginnings(request.typed(), language);
        var documents = new ArrayList<SearchDocument>();
        for (var needed = typed.size(); needed > typed.size() / 2; needed--) {
            var top = readable.searcher().search(query(typed, language, needed), request.most());
            for (var each : top.scoreDocs) {
                documents.add(Cards.document(readable, each.doc));
            }
            if (!documents.isEmpty()) {
                break;
            }
        }
        return documents;
    }

    private static BooleanQuery query(List<String> typed, Language language, int needed) {
        var field = Fields.of(language).beginning();
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        typed.forEach(each -> query.add(new TermQuery(new Term(field, each)), Occur.SHOULD));
        return query.build();
    }

    private List<String> beginnings(String typed, Language language) {
        return analyses.of(language).words(typed).stream()
                .map(word -> Beginnings.typed(word.forms().exact()))
                .distinct()
                .toList();
    }

    private Suggestion suggestion(SearchDocument document, String typed) {
        var marked = new ArrayList<Fragment>();
        var title = document.title();
        var beginnings = beginnings(typed, document.language());
        var at = 0;
        for (var word : analyses.of(document.language()).words(title)) {
            if (begins(word, beginnings)) {
                add(title, at, word.start(), false, marked);
                add(title, word.start(), word.end(), true, marked);
                at = word.end();
            }
        }
        add(title, at, title.length(), false, marked);
        return new Suggestion(
                document.article(), document.language(), document.slug(), title, marked);
    }

    private static boolean begins(Word word, List<String> beginnings) {
        var begin = new HashSet<String>();
        Beginnings.of(word.forms(), begin::add);
        return beginnings.stream().anyMatch(begin::contains);
    }

    private static void add(String text, int from, int to, boolean marked, List<Fragment> into) {
        if (to > from) {
            into.add(new Fragment(text.substring(from, to), marked));
        }
    }
}
