package org.dalil.search.lucene;

import org.dalil.search.SearchIndex;
import org.dalil.search.UpkeepContract;

import java.nio.file.Path;
import java.util.List;

class LuceneUpkeepTest extends UpkeepContract {

    @Override
    protected SearchIndex open(Path folder) {
        return new LuceneIndex(folder, List.of());
    }

    @Override
    protected void close(SearchIndex index) {
        ((LuceneIndex) index).close();
    }
}
