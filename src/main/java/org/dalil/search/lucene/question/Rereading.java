package org.dalil.search.lucene.question;

import org.apache.lucene.index.Term;
import org.dalil.search.language.reading.Readings;
import org.dalil.search.language.reading.Vocabulary;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.query.Query;
import org.dalil.search.query.QueryLanguage;
import org.dalil.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Other ways to read a query that found nothing: only those whose every word stands in a text that
 * the reader may see, so that little is asked, and nothing told.
 */
public final class Rereading {
    private final Analyses analyses;
    private final Readable readable;
    private final Questions questions;

    public Rereading(Analyses analyses, Readable readable, Questions questions) {
        this.analyses = analyses;
        this.readable = readable;
        this.questions = questions;
    }

    /**
     * @param page the page's language
     */
    public List<String> of(String query, Language page) throws IOException {
        var readings = new ArrayList<String>();
        for (var reading : Readings.of(query, arabicWords())) {
            var language = QueryLanguage.order(reading, page, readable.languages()).getFirst();
            var question = questions.ask(new Query.Plain(reading), language, false);
            var telling = question.words().stream().filter(word -> !word.isLight()).toList();
            if (!telling.isEmpty() && telling.stream().allMatch(AskedWord::isKnown)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private Vocabulary arabicWords() {
        return word -> {
            try {
                return texts(word);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    /** Without remembering: most of what is asked here is no word. */
    private int texts(String written) throws IOException {
        var field = Fields.of(Language.ARABIC).stem();
        var most = 0;
        for (var word : analyses.of(Language.ARABIC).words(written)) {
            if (word.forms().light()) {
                return Integer.MAX_VALUE;
            }
            for (var stem : word.forms().stems()) {
                most = Math.max(most, readable.reader().docFreq(new Term(field, stem)));
            }
        }
        return most;
    }
}
