package org.dalil.search.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.search.Batch;
import org.dalil.search.SearchDocument;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Set;

@ExtendWith(Dalil.class)
class ApplyingTest {
    private final World world;
    private final Applying applying;

    ApplyingTest(World world, DocumentSource source) {
        this.world = world;
        this.applying = new Applying(source);
    }

    @Test
    void setsAsideWhatCannotBeIndexedAndIndexesTheOthers() {
        var good = world.publicArticle("Good", "x");
        var bad = world.publicArticle("Bad", "x");
        var taken = new ArrayList<SearchDocument>();
        applying.apply(Set.of(good, bad), 1, batch -> take(batch, taken));
        assertThat(taken).extracting(SearchDocument::article).containsExactly(good);
        assertThat(applying.setAside()).extracting(SetAside::article).containsExactly(bad);
        assertThat(applying.setAside().getFirst().reason()).contains("cannot take Bad");

        applying.apply(Set.of(bad), 2, batch -> taken.addAll(batch.documents()));
        assertThat(applying.setAside()).isEmpty(); // it was mended meanwhile
        assertThat(taken).extracting(SearchDocument::article).containsExactly(good, bad);
    }

    @Test
    void blamesNoArticleForAFullDisk() {
        var article = world.publicArticle("Innocent", "x");
        assertThatThrownBy(
                        () ->
                                applying.apply(
                                        Set.of(article),
                                        1,
                                        _ -> {
                                            throw new UncheckedIOException(new IOException("full"));
                                        }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(applying.setAside()).isEmpty();
    }

    private static void take(Batch batch, ArrayList<SearchDocument> taken) {
        for (var document : batch.documents()) {
            if (document.title().equals("Bad")) {
                throw new IllegalArgumentException("cannot take Bad");
            }
        }
        taken.addAll(batch.documents());
    }
}
