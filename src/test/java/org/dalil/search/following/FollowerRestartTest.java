package org.dalil.search.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.database.Changes;
import org.dalil.search.Batch;
import org.dalil.search.Hit;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The index and its base meet again, whatever became of either meanwhile. */
@Tag("database")
class FollowerRestartTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path data;
    @TempDir Path kept;
    private final Map<String, Object> base = TestBase.fresh();

    @Test
    void anIndexOfAnotherBaseIsMadeAnew() {
        try (var first = start(base)) {
            first.getBean(World.class).publicArticle("Walrus of the first base", "x");
            assertThat(found(first, "walrus")).hasSize(1);
        }
        try (var second = start(TestBase.fresh())) {
            assertThat(found(second, "walrus")).isEmpty();
            var own = second.getBean(World.class).publicArticle("Pelican of the second", "x");
            assertThat(found(second, "pelican")).containsExactly(own);
        }
        try (var first = start(base)) {
            assertThat(found(first, "walrus")).hasSize(1);
            assertThat(found(first, "pelican")).isEmpty();
        }
    }

    @Test
    void anIndexThatIsAheadOfItsBaseIsMadeAnew() {
        try (var context = start(base)) {
            var world = context.getBean(World.class);
            var walrus = world.publicArticle("Walrus", "x");
            assertThat(found(context, "walrus")).containsExactly(walrus);
            // As if the base were an older copy of itself, in which the walrus is another article.
            var ahead = context.getBean(Changes.class).position() + 100;
            context.getBean(SearchIndex.class).replace(new Batch(Set.of(walrus), List.of(), ahead));
            var follower = context.getBean(Follower.class);
            var end = System.nanoTime() + LONG.toNanos();
            while (follower.position() >= ahead && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(found(context, "walrus")).containsExactly(walrus);
        }
    }

    @Test
    void changesThatWereNotCommittedAreAppliedAgainBeforeAnyoneIsAnswered() throws IOException {
        long walrus;
        try (var context = start(base)) {
            walrus = context.getBean(World.class).publicArticle("Walrus", "x");
            assertThat(found(context, "walrus")).containsExactly(walrus);
        }
        copy(data.resolve("index"), kept);
        try (var context = start(base)) {
            context.getBean(Articles.class)
                    .advance(walrus, new Step.Narrow(Audience.INTERNAL), World.OMAR);
            context.getBean(World.class).publicArticle("Pelican", "x");
        }
        delete(data.resolve("index"));
        copy(
                kept,
                Files.createDirectory(
                        data.resolve("index"))); // what a crash leaves: the older commit
        try (var context = start(base)) {
            var index = context.getBean(SearchIndex.class);
            assertThat(index.search(request("walrus")).hits()).isEmpty(); // at once, not later
            assertThat(found(context, "pelican")).hasSize(1);
        }
    }

    @Test
    void makesTheIndexAnewWhileItAnswers() throws Exception {
        try (var context = start(base)) {
            var walrus = context.getBean(World.class).publicArticle("Walrus", "x");
            assertThat(found(context, "walrus")).containsExactly(walrus);
            var follower = context.getBean(Follower.class);
            var done = follower.reindex();
            while (!done.isDone()) {
                assertThat(context.getBean(SearchIndex.class).search(request("walrus")).total())
                        .isEqualTo(1);
            }
            done.get(30, TimeUnit.SECONDS);
            assertThat(found(context, "walrus")).containsExactly(walrus);
            assertThat(follower.health().making()).isNull();
            assertThat(follower.health().setAside()).isEmpty();
        }
    }

    @Test
    void keepsAnsweringWithoutTheBase() throws SQLException, InterruptedException {
        assumeThat(TestBase.isPostgres()).as("a base in memory can be shut down").isFalse();
        try (var context = start(base)) {
            var walrus = context.getBean(World.class).publicArticle("Walrus", "x");
            assertThat(found(context, "walrus")).containsExactly(walrus);
            try (var connection =
                            DriverManager.getConnection(
                                    base.get("dalil.database.url").toString(), "dalil", "");
                    var statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
            }
            var follower = context.getBean(Follower.class);
            var end = System.nanoTime() + LONG.toNanos();
            while (follower.health().waitingFor() == null && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(follower.health().waitingFor()).isNotNull();
            assertThat(follower.caughtUp()).isTrue();
            assertThat(context.getBean(SearchIndex.class).search(request("walrus")).total())
                    .isEqualTo(1);
        }
    }

    private ApplicationContext start(Map<String, Object> on) {
        var settings = new HashMap<>(on);
        settings.put("dalil.data", data.toString());
        return Dalil.start(settings);
    }

    private static List<Long> found(ApplicationContext context, String query) {
        var position = context.getBean(Changes.class).position();
        assertThat(context.getBean(Follower.class).await(position, LONG)).isTrue();
        return context.getBean(SearchIndex.class).search(request(query)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static SearchRequest request(String query) {
        return SearchRequest.of(query, Language.ENGLISH, Audience.PUBLIC);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(each -> !each.equals(from)).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
