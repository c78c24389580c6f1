package org.dalil.search.lucene.document;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dalil.search.SearchDocument;
import org.dalil.search.UnpublishedText;
import org.dalil.search.filter.TextState;
import org.dalil.search.language.Forms;
import org.dalil.search.language.Word;
import org.dalil.search.lucene.generation.Layout;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.lucene.question.Pairs;
import org.dalil.search.lucene.suggest.Offers;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a search document into Lucene's. Title, headings and text share a field in which a word of
 * the title counts as several: that is BM25F with whole weights, at the price of one term query.
 */
public final class DocumentWriter implements Layout {
    /** What is in an index that is read as it was written, beside what analysis gives. */
    private static final String FORMAT = "6.";

    private static final FieldType COUNTED = indexed(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = placed();

    private final Analyses analyses;
    private final Weights weights;
    private final Set<Language> languages = ConcurrentHashMap.newKeySet();

    public DocumentWriter(Analyses analyses, Weights weights) {
        this.analyses = analyses;
        this.weights = weights;
        languages.addAll(Set.of(Language.ENGLISH, Language.ARABIC));
    }

    @Override
    public String format() {
        return FORMAT + analyses.version();
    }

    @Override
    public Document write(SearchDocument source) {
        return write(source, Set.of(TextState.ofLive(source.tier())));
    }

    public Document write(UnpublishedText text) {
        var document = write(text.document(), text.states());
        document.add(keyword(Fields.TEXT, Long.toString(text.id())));
        if (text.isLive()) {
            document.add(new NumericDocValuesField(Fields.BESIDE, 1));
        }
        return document;
    }

    private Document write(SearchDocument source, Set<TextState> states) {
        var bags = new Bags();
        var analysis = analyses.of(source.language());
        var title = analysis.words(source.title());
        bags.add(title, weights.count(Weight.TITLE));
        bags.addTitle(title);
        bags.add(analysis.words(source.summary()), 1);
        source.tags().forEach(tag -> bags.add(analysis.words(tag), weights.count(Weight.LABEL)));
        for (var part : source.sections()) {
            bags.add(analysis.words(part.heading()), weights.count(Weight.HEADING));
            bags.add(analysis.words(part.text()), 1);
        }
        var document = document(source, bags);
        var telling = title.stream().filter(word -> !word.forms().light()).count();
        document.add(new NumericDocValuesField(Fields.TITLE_WORDS, telling));
        Offers.add(source, analysis, document);
        states.forEach(state -> choice(Fields.STATE, state.name(), document));
        addEmpty(source.language(), document);
        return document;
    }

    /**
     * A document has the fields of other languages, too, without a word in them: so a field's
     * lengths stand in an array. Otherwise each posting that is scored or merged looks for its
     * document's in a list, which took two fifths of merging.
     */
    private void addEmpty(Language own, Document document) {
        languages.add(own);
        var nothing = new TermBag();
        for (var other : languages) {
            if (!other.equals(own)) {
                Fields.of(other).all().forEach(field -> document.add(bag(field, nothing)));
            }
        }
    }

    private static Document document(SearchDocument source, Bags bags) {
        var fields = Fields.of(source.language());
        var document = new Document();
        document.add(keyword(Fields.ARTICLE, Long.toString(source.article())));
        document.add(new NumericDocValuesField(Fields.ARTICLE, source.article()));
        document.add(
                new NumericDocValuesField(Fields.UPDATED, source.updatedAt().getEpochSecond()));
        choice(Fields.LANGUAGE, source.language().code(), document);
        choice(Fields.KIND, source.kind().name(), document);
        if (source.categoryId() != null) {
            choice(Fields.CATEGORY, source.categoryId().toString(), document);
        }
        source.tags().forEach(tag -> choice(Fields.TAG, tag, document));
        document.add(new StoredField(Fields.STORED, StoredDocument.write(source)));
        document.add(bag(fields.stem(), bags.stems));
        document.add(bag(fields.exact(), bags.exact));
        document.add(bag(fields.title(), bags.title));
        document.add(bag(fields.trigram(), bags.trigrams));
        document.add(bag(fields.titleTrigram(), bags.titleTrigrams));
        document.add(bag(fields.pair(), bags.pairs));
        document.add(new Field(fields.inOrder(), bags.inOrder, PLACED));
        return document;
    }

    /** To be held to, and to be counted. */
    private static void choice(String name, String value, Document document) {
        document.add(keyword(name, value));
        document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    private static Field keyword(String name, String value) {
        return new StringField(name, value, Field.Store.NO);
    }

    private static Field bag(String name, TokenStream terms) {
        return new Field(name, terms, COUNTED);
    }

    private static FieldType indexed(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** Nobody is ranked by it. */
    private static FieldType placed() {
        var type = new FieldType(indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS));
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static final class Bags {
        private final TermBag stems = new TermBag();
        private final TermBag exact = new TermBag();
        private final TermBag trigrams = new TermBag();
        private final TermBag title = new TermBag();
        private final TermBag titleTrigrams = new TermBag();
        private final TermBag pairs = new TermBag();
        private final InOrder inOrder = new InOrder();

        void add(List<Word> words, int count) {
            inOrder.add(words);
            words.forEach(word -> add(word.forms(), count));
            Pairs.of(words, pair -> pairs.add(pair, count));
        }

        private void add(Forms forms, int count) {
            exact.add(forms.exact(), count);
            forms.stems().forEach(stem -> stems.add(stem, count));
            Trigrams.of(forms.exact(), trigram -> trigrams.add(trigram, count));
        }

        void addTitle(List<Word> words) {
            for (var word : words) {
                word.forms().stems().forEach(stem -> title.add(stem, 1));
                Trigrams.of(word.forms().exact(), trigram -> titleTrigrams.add(trigram, 1));
            }
        }
    }
}
