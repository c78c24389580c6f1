package org.dalil.search.lucene;

import org.dalil.search.HeldContract;
import org.dalil.search.SearchIndex;

import java.nio.file.Path;
import java.util.List;

class LuceneHeldTest extends HeldContract {

    @Override
    protected SearchIndex open(Path folder) {
        return new LuceneIndex(folder, List.of());
    }

    @Override
    protected void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
