package org.dalil.search.lucene.suggest;

import org.dalil.search.FoundSection;
import org.dalil.search.language.Analysis;
import org.dalil.search.language.Word;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the one section that was meant: the index knows an article's headings only together. */
final class Sections {
    private final Analysis analysis;
    private final Wanted wanted;

    Sections(Analysis analysis, Wanted wanted) {
        this.analysis = analysis;
        this.wanted = wanted;
    }

    /** The first whose heading has every word. */
    Optional<FoundSection> alone(Offer offer) {
        return offer.sections().stream()
                .filter(section -> found(section.heading()) == wanted.needed().size())
                .findFirst();
    }

    /** That whose heading has most of the words, where the title has the others. */
    Optional<FoundSection> besideTitle(Offer offer) {
        var inTitle = analysis.words(offer.title());
        @Nullable FoundSection best = null;
        var most = 0;
        for (var section : offer.sections()) {
            var found = found(section.heading());
            if (found > most && covers(section.heading(), offer.title(), inTitle)) {
                best = section;
                most = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private int found(String heading) {
        var words = analysis.words(heading);
        return (int) wanted.needed().stream().filter(terms -> has(terms, heading, words)).count();
    }

    private boolean covers(String heading, String title, List<Word> inTitle) {
        var inHeading = analysis.words(heading);
        return wanted.needed().stream()
                .allMatch(terms -> has(terms, heading, inHeading) || has(terms, title, inTitle));
    }

    private static boolean has(Set<String> terms, String text, List<Word> words) {
        return words.stream().anyMatch(word -> Wanted.isAny(terms, text, word));
    }
}
