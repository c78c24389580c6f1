package org.dalil.search.lucene;

import org.dalil.search.SearchIndex;
import org.dalil.search.WordsContract;

import java.nio.file.Path;
import java.util.List;

class LuceneWordsTest extends WordsContract {

    @Override
    protected SearchIndex open(Path folder) {
        return new LuceneIndex(folder, List.of());
    }

    @Override
    protected void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
