package org.dalil.search.following;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.revision.Revisions;
import org.dalil.database.Changes;
import org.dalil.search.Hit;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@Tag("database")
@ExtendWith(Dalil.class)
class FollowerTest {
    private final SearchIndex index;
    private final Follower follower;
    private final Changes changes;
    private final Articles articles;
    private final Revisions revisions;
    private final World world;

    FollowerTest(
            SearchIndex index,
            Follower follower,
            Changes changes,
            Articles articles,
            Revisions revisions,
            World world) {
        this.index = index;
        this.follower = follower;
        this.changes = changes;
        this.articles = articles;
        this.revisions = revisions;
        this.world = world;
    }

    @Test
    void findsWhatIsPublishedAndNotWhatIsUnpublishedNarrowedOrArchived() {
        var withdrawn = world.publicArticle("Walrus to withdraw", "x");
        var narrowed = world.publicArticle("Walrus to narrow", "x");
        var archived = world.publicArticle("Walrus to archive", "x");
        assertThat(found("walrus", Audience.PUBLIC))
                .containsExactlyInAnyOrder(withdrawn, narrowed, archived);

        revisions.unpublish(withdrawn, Language.ENGLISH, World.OMAR);
        articles.advance(narrowed, new Step.Narrow(Audience.INTERNAL), World.OMAR);
        articles.advance(archived, new Step.Archive(), World.OMAR);
        assertThat(found("walrus", Audience.PUBLIC)).isEmpty();
        assertThat(found("walrus", Audience.INTERNAL)).containsExactly(narrowed);

        articles.advance(narrowed, new Step.Widen(Audience.PUBLIC), World.OMAR);
        articles.advance(archived, new Step.Restore(), World.OMAR);
        assertThat(found("walrus", Audience.PUBLIC)).containsExactlyInAnyOrder(narrowed, archived);
    }

    @Test
    void findsTheTextThatIsLiveAndNotTheOneBefore() {
        var article = world.publicArticle("Opening hours", "We open at seven, says the pelican.");
        assertThat(found("pelican", Audience.PUBLIC)).containsExactly(article);
        world.live(article, Language.ENGLISH, "Opening hours", "We open at eight.");
        assertThat(found("pelican", Audience.PUBLIC)).isEmpty();
        assertThat(found("opening hours", Audience.PUBLIC)).containsExactly(article);
    }

    @Test
    void missesNothingThatEightPublishAtOnce() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            var written = new ArrayList<Future<List<Long>>>();
            for (var writer = 0; writer < 8; writer++) {
                written.add(writers.submit(this::publishTen));
            }
            for (var ids : written) {
                for (var id : ids.get()) {
                    assertThat(found("axolotl" + id, Audience.PUBLIC)).containsExactly(id);
                }
            }
        }
        assertThat(follower.health().behind()).isZero();
    }

    private List<Long> publishTen() {
        var ids = new ArrayList<Long>();
        for (var count = 0; count < 10; count++) {
            var id = world.article("axolotl/" + UUID.randomUUID(), Audience.PUBLIC);
            world.live(id, Language.ENGLISH, "Axolotl" + id, "x");
            ids.add(id);
        }
        return ids;
    }

    private List<Long> found(String query, Audience reader) {
        assertThat(follower.await(changes.position(), Duration.ofSeconds(20))).isTrue();
        return index.search(SearchRequest.of(query, Language.ENGLISH, reader)).hits().stream()
                .map(Hit::id)
                .toList();
    }
}
