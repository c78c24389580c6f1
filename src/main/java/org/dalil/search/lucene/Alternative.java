package org.dalil.search.lucene;

import org.dalil.search.language.Word;
import org.dalil.search.lucene.AskedWord.KnownTerm;

import java.util.List;

/**
 * What stands for a word of a question by somebody's word: a synonym that some text has whole.
 *
 * @param words the expression
 * @param known for each of its words that tells something, the stems that some text has; a text
 *     matches that has one of each
 */
record Alternative(List<Word> words, List<List<KnownTerm>> known) {

    /** In so many texts at most. */
    int documents() throws java.io.IOException {
        var fewest = Integer.MAX_VALUE;
        for (var stems : known) {
            var most = 0;
            for (var stem : stems) {
                most = Math.max(most, stem.states().docFreq());
            }
            fewest = Math.min(fewest, most);
        }
        return fewest;
    }

    /** As they are written in the index, word by word. */
    List<List<String>> stems() {
        return known.stream()
                .map(each -> each.stream().map(stem -> stem.term().text()).toList())
                .toList();
    }
}
