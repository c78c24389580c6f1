package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Views and votes, which are of different rooms, speak together. */
class PopularitiesTest {
    @TempDir Path folder;

    @Test
    void whatTwoSayOrdersByItsMeanAndBuriesNothing() {
        Popularity views = article -> article == 1 ? .6 : 0;
        Popularity votes = article -> article == 2 ? .8 : 0;
        try (var index = new LuceneIndex(folder, List.of(views, votes))) {
            var shelf = new Shelf(index);
            for (var id = 1; id <= 3; id++) {
                shelf.put(Shelf.shared(id, "Lamp", "Light."));
            }
            shelf.put(Shelf.shared(4, "Lamp and shade", "Light."));
            assertThat(shelf.found("lamp")).containsExactly(2L, 1L, 3L, 4L);
            assertThat(shelf.found("lamp shade")).startsWith(4L);
        }
    }
}
