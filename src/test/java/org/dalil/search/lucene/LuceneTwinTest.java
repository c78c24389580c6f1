package org.dalil.search.lucene;

import org.dalil.search.SearchIndex;
import org.dalil.search.TwinContract;

import java.nio.file.Path;
import java.util.List;

class LuceneTwinTest extends TwinContract {

    @Override
    protected SearchIndex open(Path folder) {
        return new LuceneIndex(folder, List.of());
    }

    @Override
    protected void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
