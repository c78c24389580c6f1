package org.dalil.search.lucene;

import org.dalil.search.Popularity;
import org.dalil.search.SearchIndex;
import org.dalil.search.SuggestionContract;

import java.nio.file.Path;
import java.util.List;

class LuceneSuggestionTest extends SuggestionContract {

    @Override
    protected SearchIndex open(Path folder, Popularity popularity) {
        return new LuceneIndex(folder, List.of(popularity));
    }

    @Override
    protected void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
