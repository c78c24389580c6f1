package org.dalil.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.database.Changes;
import org.dalil.search.following.Follower;
import org.dalil.search.lucene.document.StoredDocument;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * A process that writes is killed at any moment. Whoever starts next finds every acknowledged write
 * in the base, and the index agrees with the base without help.
 */
class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("dalil.thorough") ? 100 : 5;
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Random random = new Random();
    @TempDir Path data;

    @Test
    void agreesWithTheBaseAfterEveryKill() throws Exception {
        var told = Told.NOTHING;
        for (var round = 0; round < ROUNDS; round++) {
            told = killed(told);
            var live = restarted(told);
            assertThat(indexed()).as("round " + round + ", " + told).isEqualTo(live);
        }
        assertThat(told.position()).as("the victim wrote something").isPositive();
    }

    /** Starts the victim, lets it write for a while, kills it; the last that it said. */
    private Told killed(Told before) throws IOException, InterruptedException {
        var said = Files.createTempFile(data, "victim", ".out");
        var victim = victim(said);
        try {
            var enough = random.nextInt(150);
            var end = System.nanoTime() + LONG.toNanos();
            while (told(said).size() < enough && victim.isAlive() && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            Thread.sleep(random.nextInt(40)); // in the middle of something
        } finally {
            victim.destroyForcibly();
        }
        assertThat(victim.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var last = told(said);
        return last.isEmpty() ? before : last.getLast();
    }

    private Process victim(Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        data.toString())
                .redirectOutput(said.toFile())
                .redirectError(data.resolve("victim.log").toFile())
                .start();
    }

    /** Whole lines only: the kill may have cut the last one. */
    private static List<Told> told(Path said) throws IOException {
        var text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Told::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Starts in this process, waits until readers are answered; what the base then holds. */
    private Set<String> restarted(Told told) {
        var on =
                Map.<String, Object>of(
                        "dalil.data", data.toString(),
                        "dalil.database.url", "",
                        "dalil.database.user", "");
        try (var context = Dalil.start(on)) {
            var changes = context.getBean(Changes.class);
            var articles = context.getBean(LiveArticles.class);
            assertThat(changes.position()).isGreaterThanOrEqualTo(told.position());
            if (told.article() > 0) {
                assertThat(context.getBean(Articles.class).find(told.article()).id())
                        .isEqualTo(told.article());
            }
            assertThat(context.getBean(Follower.class).await(changes.position(), LONG)).isTrue();
            var live = new TreeSet<String>();
            for (var ids = articles.ids(0, 100);
                    !ids.isEmpty();
                    ids = articles.ids(ids.getLast(), 100)) {
                articles.all(ids).forEach(each -> live.add(name(each)));
            }
            return live;
        }
    }

    /** Everything in the index as it lies on the disk. */
    private Set<String> indexed() throws IOException {
        var folder = data.resolve("index");
        var generation = folder.resolve(Files.readString(folder.resolve("current")));
        var names = new TreeSet<String>();
        for (var tier : Audience.values()) {
            var path = generation.resolve(tier.name().toLowerCase(Locale.ROOT));
            try (var directory = FSDirectory.open(path);
                    var reader = DirectoryReader.open(directory)) {
                var own = names(reader, tier);
                assertThat(own).doesNotHaveDuplicates();
                names.addAll(own);
            }
        }
        return names;
    }

    private static List<String> names(DirectoryReader reader, Audience tier) throws IOException {
        var names = new ArrayList<String>();
        for (var leaf : reader.leaves()) {
            var alive = leaf.reader().getLiveDocs();
            for (var doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (alive == null || alive.get(doc)) {
                    var stored =
                            leaf.reader()
                                    .storedFields()
                                    .document(doc)
                                    .getBinaryValue(Fields.STORED);
                    var document = StoredDocument.read(stored);
                    names.add(
                            name(
                                    document.article(),
                                    document.language(),
                                    document.revisionId(),
                                    tier));
                }
            }
        }
        return names;
    }

    private static String name(LiveArticle live) {
        return name(live.id(), live.language(), live.revisionId(), live.tier());
    }

    private static String name(long article, Language language, long revision, Audience tier) {
        return "article %d %s revision %d %s".formatted(article, language, revision, tier);
    }

    /** The last that a victim said. */
    private record Told(long article, long position) {
        static final Told NOTHING = new Told(0, 0);

        static Optional<Told> of(String line) {
            var parts = line.split(" ");
            return parts.length == 3 && parts[0].equals("wrote")
                    ? Optional.of(new Told(Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                    : Optional.empty();
        }
    }
}
