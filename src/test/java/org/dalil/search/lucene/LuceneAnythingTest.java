package org.dalil.search.lucene;

import org.dalil.search.AnythingContract;
import org.dalil.search.SearchIndex;

import java.nio.file.Path;

class LuceneAnythingTest extends AnythingContract {

    @Override
    protected SearchIndex open(Path folder) {
        return new LuceneIndex(folder, null);
    }

    @Override
    protected void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
