package org.dalil.search.lucene.document;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Terms with how much they count, as Lucene takes them: each once, with its count as frequency. */
final class TermBag extends TokenStream {
    private final Map<String, Integer> counts = new HashMap<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Iterator<Map.Entry<String, Integer>> rest = counts.entrySet().iterator();

    void add(String word, int count) {
        counts.merge(word, count, Integer::sum);
    }

    @Override
    public void reset() {
        rest = counts.entrySet().iterator();
    }

    /** Clears what it sets and no more: all attributes cost a seventh of indexing. */
    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        var next = rest.next();
        term.setEmpty().append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
