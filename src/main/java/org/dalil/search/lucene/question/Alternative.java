package org.dalil.search.lucene.question;

import org.dalil.search.language.Word;
import org.dalil.search.lucene.question.AskedWord.KnownTerm;
import org.dalil.search.words.Expression;

import java.util.List;

/**
 * What stands for a word of a question by somebody's word: a synonym that some text has whole.
 *
 * @param known for each of its words that tells something, the stems that some text has; a text
 *     matches that has one of each
 * @param together its pairs with a word that tells nothing («sign in»): all of these are needed
 *     too, for "sign" alone is another thing
 */
public record Alternative(
        Expression expression, List<List<KnownTerm>> known, List<KnownTerm> together) {

    public List<Word> words() {
        return expression.words();
    }

    public String written() {
        return expression.written();
    }

    /** Whether it is a term like those of the word it stands for. */
    boolean isOneWord() {
        return known.size() == 1 && together.isEmpty();
    }

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
    public List<List<String>> stems() {
        return known.stream()
                .map(each -> each.stream().map(stem -> stem.term().text()).toList())
                .toList();
    }
}
