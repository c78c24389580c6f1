package org.dalil.search.lucene;

import org.dalil.search.Engine;
import org.dalil.search.Popularity;
import org.dalil.search.SearchIndex;

import java.nio.file.Path;
import java.util.List;

/** The embedded engine, for the contracts. */
interface LuceneEngine extends Engine {

    @Override
    default SearchIndex open(Path folder, Popularity popularity) {
        return new LuceneIndex(folder, List.of(popularity));
    }

    @Override
    default void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
