package org.dalil.search.lucene.document;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dalil.search.language.Word;

import java.util.ArrayList;
import java.util.List;

/** Words as they are written, in the order in which they stand: what phrases are looked up in. */
final class InOrder extends TokenStream {
    /** From one text to the next, so that no phrase is found across them. */
    private static final int APART = 2;

    private final List<List<Word>> texts = new ArrayList<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int text;
    private int word;

    void add(List<Word> words) {
        if (!words.isEmpty()) {
            texts.add(words);
        }
    }

    @Override
    public void reset() {
        text = 0;
        word = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (text == texts.size()) {
            return false;
        }
        var words = texts.get(text);
        term.append(words.get(word).forms().exact());
        step.setPositionIncrement(word == 0 ? APART : 1);
        word++;
        if (word == words.size()) {
            text++;
            word = 0;
        }
        return true;
    }
}
