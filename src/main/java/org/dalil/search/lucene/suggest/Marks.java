package org.dalil.search.lucene.suggest;

import org.dalil.search.Fragment;
import org.dalil.search.language.Analysis;

import java.util.ArrayList;
import java.util.List;

/** Marks the words of a title that were looked for. */
record Marks(Analysis analysis, Wanted wanted) {

    List<Fragment> of(String title) {
        var marked = new ArrayList<Fragment>();
        var at = 0;
        for (var word : analysis.words(title)) {
            if (wanted.has(title, word)) {
                add(title, at, word.start(), false, marked);
                add(title, word.start(), word.end(), true, marked);
                at = word.end();
            }
        }
        add(title, at, title.length(), false, marked);
        return marked;
    }

    private static void add(String text, int from, int to, boolean marked, List<Fragment> into) {
        if (to > from) {
            into.add(new Fragment(text.substring(from, to), marked));
        }
    }
}
