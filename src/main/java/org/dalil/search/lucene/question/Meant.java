package org.dalil.search.lucene.question;

import org.dalil.search.language.Forms;
import org.dalil.search.language.Word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query's words with those that no text has as they were meant, likely: a slip in one word must
 * not cost what it and its neighbours say together («multi-fcator»).
 */
final class Meant {
    private final Map<String, Forms> likest = new HashMap<>();
    private final List<Word> words;

    /**
     * @param words as they stand in the query
     */
    Meant(List<Word> words, List<AskedWord> asked) {
        for (var each : asked) {
            if (!each.taken().isEmpty()) {
                likest.put(each.word().forms().exact(), forms(each.taken().getFirst()));
            }
        }
        this.words = words.stream().map(this::of).toList();
    }

    private static Forms forms(SimilarWord similar) {
        return new Forms(similar.word(), similar.stems(), false);
    }

    Word of(Word typed) {
        var forms = likest.get(typed.forms().exact());
        return forms == null ? typed : new Word(typed.start(), typed.end(), forms);
    }

    /** Whether any word was meant otherwise than it was typed. */
    boolean isOther() {
        return !likest.isEmpty();
    }

    List<Word> words() {
        return words;
    }
}
