package org.dalil.search.lucene;

import org.dalil.search.DemandContract;
import org.dalil.search.SearchIndex;

import java.nio.file.Path;
import java.util.List;

class LuceneDemandTest extends DemandContract {

    @Override
    protected SearchIndex open(Path folder) {
        return new LuceneIndex(folder, List.of());
    }

    @Override
    protected void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
