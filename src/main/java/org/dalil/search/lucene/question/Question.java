package org.dalil.search.lucene.question;

import org.dalil.search.lucene.lookup.Fields;
import org.dalil.text.Language;

import java.util.List;

/**
 * A query as it is asked of the texts in one language.
 *
 * @param words each once, in the order they were typed
 * @param pairs of words side by side
 * @param conditions what every hit has to meet
 */
public record Question(
        Language language,
        Fields fields,
        List<AskedWord> words,
        List<String> pairs,
        Conditions conditions) {

    /** Whether every hit has all that was asked, for it is held to that. */
    public boolean isMetByAnyHit() {
        return conditions.cover(telling());
    }

    /** The words that make a hit: all but the light ones, or these where there are no others. */
    public List<AskedWord> telling() {
        var telling = words.stream().filter(word -> !word.isLight()).toList();
        return telling.isEmpty() ? words : telling;
    }
}
