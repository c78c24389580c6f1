package org.dalil.content.run;

import org.dalil.content.folder.ArticleFiles;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list so that one transaction and the memory can hold each piece. */
public final class Batches {
    /** As many changes as the clock takes at once. */
    public static final int MOST = 100;

    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private Batches() {}

    public static List<List<ArticleFiles>> of(List<ArticleFiles> articles) {
        var batches = new ArrayList<List<ArticleFiles>>();
        var from = 0;
        var bytes = 0L;
        for (var i = 0; i < articles.size(); i++) {
            var size = articles.get(i).size();
            if (i > from && (i - from == MOST || bytes + size > MOST_BYTES)) {
                batches.add(articles.subList(from, i));
                from = i;
                bytes = 0;
            }
            bytes += size;
        }
        if (from < articles.size()) {
            batches.add(articles.subList(from, articles.size()));
        }
        return batches;
    }
}
