package org.dalil.search.lucene.suggest;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.dalil.search.SearchDocument;
import org.dalil.search.language.Analysis;
import org.dalil.search.language.Word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes into a document of the index what it is suggested by. */
public final class Offers {
    /** Of a title or a heading; who types more has found it. */
    private static final int MOST_WORDS = 24;

    private Offers() {}

    public static void add(SearchDocument source, Analysis analysis, Document document) {
        var offer = Offer.of(source);
        var fields = Fields.of(source.language());
        var title = new LinkedHashSet<String>();
        var words = words(analysis, offer.title());
        add(offer.title(), words, title);
        starts(words).forEach(word -> addStart(offer.title(), word, title));
        var headings = new LinkedHashSet<String>();
        for (var section : offer.sections()) {
            add(section.heading(), words(analysis, section.heading()), headings);
        }
        title.forEach(term -> document.add(term(fields.title(), term)));
        headings.forEach(term -> document.add(term(fields.heading(), term)));
        document.add(new BinaryDocValuesField(Fields.OFFER, offer.write()));
        document.add(new NumericDocValuesField(Fields.LENGTH, offer.title().length()));
    }

    private static List<Word> words(Analysis analysis, String text) {
        var words = analysis.words(text);
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /** The first word, and the first that tells something: «How to reset» begins with either. */
    private static Set<Word> starts(List<Word> words) {
        var starts = new LinkedHashSet<Word>();
        words.stream().findFirst().ifPresent(starts::add);
        words.stream().filter(word -> !word.forms().light()).findFirst().ifPresent(starts::add);
        return starts;
    }

    private static void add(String text, List<Word> words, Set<String> terms) {
        for (var word : words) {
            for (var beginning : Beginnings.of(text, word)) {
                terms.addAll(Beginnings.cut(beginning));
            }
            Beginnings.cut(Beginnings.withoutParticle(word.forms().exact()))
                    .forEach(each -> terms.add(Beginnings.PERHAPS + each));
            word.forms().stems().forEach(stem -> terms.add(Beginnings.WHOLE + stem));
        }
    }

    private static void addStart(String text, Word word, Set<String> terms) {
        for (var beginning : Beginnings.of(text, word)) {
            Beginnings.cut(beginning).forEach(each -> terms.add(Beginnings.START + each));
        }
    }

    private static Field term(String field, String term) {
        return new StringField(field, term, Field.Store.NO);
    }
}
