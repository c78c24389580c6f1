package org.dalil.search.lucene.suggest;

import org.apache.lucene.search.IndexSearcher;
import org.dalil.search.Suggestion;
import org.dalil.search.language.Analysis;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongToDoubleFunction;

/**
 * Titles that begin as typed, then titles that have the words, then headings; the more popular
 * first, then the shorter. What was typed is read more freely only while little is found.
 */
public final class Suggester {
    /** With fewer, relatives of the words and slips of the finger are looked for. */
    private static final int FEW = 3;

    /** What has more words and was found is what was meant. */
    private static final int FEW_WORDS = 2;

    private final IndexSearcher searcher;
    private final Best best;
    private final Function<Language, Analysis> analyses;

    /**
     * @param searcher over what the reader may see
     * @param articleField in which a document's article stands as a number
     * @param popularity of an article, 0 to 1
     */
    public Suggester(
            IndexSearcher searcher,
            String articleField,
            Function<Language, Analysis> analyses,
            LongToDoubleFunction popularity) {
        this.searcher = searcher;
        this.best = new Best(searcher, articleField, popularity);
        this.analyses = analyses;
    }

    /**
     * @param order the languages, the likeliest first
     */
    public List<Suggestion> suggest(String text, List<Language> order, int most)
            throws IOException {
        var found = new Found(searcher, most);
        var typed = new LinkedHashMap<Language, Typed>();
        for (var language : order) {
            typed.put(language, Typed.of(text, analyses.apply(language)));
        }
        typed.values().removeIf(Typed::isEmpty);
        exactly(typed, found);
        if (found.size() < FEW) {
            relatives(typed, found);
        }
        if (found.size() < FEW) {
            slips(typed, found);
        }
        if (found.size() == 0) {
            some(typed, found);
        }
        return found.suggestions();
    }

    private void exactly(Map<Language, Typed> typed, Found found) throws IOException {
        for (var each : typed.entrySet()) {
            var wanted = Wanted.of(each.getValue(), TypedWord::exact, TypedWord::begun);
            look(each.getKey(), wanted, found);
        }
    }

    private void relatives(Map<Language, Typed> typed, Found found) throws IOException {
        for (var each : typed.entrySet()) {
            look(each.getKey(), related(each.getValue()), found);
        }
    }

    private void slips(Map<Language, Typed> typed, Found found) throws IOException {
        var beside = found.size() > 0;
        for (var each : typed.entrySet()) {
            var fields = Fields.of(each.getKey());
            var forgiven = new Forgiven(new Slips(searcher.getIndexReader(), fields, beside));
            var isEnough = beside && each.getValue().needed().size() > FEW_WORDS;
            if (!isEnough && forgiven.findsMore(each.getValue())) {
                look(each.getKey(), forgiven.wanted(each.getValue()), found);
            }
        }
    }

    /** Titles that have more than half of the words. */
    private void some(Map<Language, Typed> typed, Found found) throws IOException {
        for (var each : typed.entrySet()) {
            var wanted = related(each.getValue());
            var tiers = new Tiers(Fields.of(each.getKey()), wanted);
            var words = wanted.needed().size();
            for (var needed = words - 1; needed > words / 2 && found.size() == 0; needed--) {
                found.titles(best.of(tiers.some(needed), found.candidates()), marks(each, wanted));
            }
        }
    }

    private static Wanted related(Typed typed) {
        return Wanted.of(typed, TypedWord::related, TypedWord::begun);
    }

    private void look(Language language, Wanted wanted, Found found) throws IOException {
        var tiers = new Tiers(Fields.of(language), wanted);
        var analysis = analyses.apply(language);
        var marks = new Marks(analysis, wanted);
        var sections = new Sections(analysis, wanted);
        for (var query : List.of(tiers.titlesThatStart(), tiers.titles())) {
            if (!found.isFull()) {
                found.titles(best.of(query, found.candidates()), marks);
            }
        }
        if (!found.isFull()) {
            found.sections(best.of(tiers.headings(), found.candidates()), sections::alone, marks);
        }
        if (!found.isFull() && wanted.needed().size() > 1) {
            found.sections(best.of(tiers.both(), found.candidates()), sections::besideTitle, marks);
        }
    }

    private Marks marks(Map.Entry<Language, Typed> each, Wanted wanted) {
        return new Marks(analyses.apply(each.getKey()), wanted);
    }
}
