package org.dalil.search.lucene.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.search.Batch;
import org.dalil.search.IndexStand;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchDocument.Part;
import org.dalil.search.SearchRequest;
import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.search.lucene.LuceneIndex;
import org.dalil.search.lucene.document.DocumentWriter;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left of the embedded engine on the disk when its process goes. */
class LuceneFolderTest {
    @TempDir Path data;

    @Test
    void aNewFolderHoldsNothingThatCouldBeUsed() {
        try (var index = new LuceneIndex(data, List.of())) {
            assertThat(index.stand()).isEmpty();
        }
    }

    @Test
    void comesBackWithWhatWasCommittedAndWithoutWhatWasNot() {
        try (var index = made(data)) {
            index.replace(batch(5, lamp(1, Audience.PUBLIC)));
            index.commit();
            index.replace(batch(6, lamp(2, Audience.INTERNAL)));
            assertThat(count(index)).isEqualTo(2);
        }
        try (var again = new LuceneIndex(data, List.of())) {
            assertThat(again.stand()).contains(new IndexStand("base", 5));
            again.serve();
            assertThat(count(again)).isEqualTo(1);
        }
    }

    @Test
    void aCrashBetweenTwoTiersCommitsGoesBackToTheLowestPosition() throws IOException {
        try (var index = made(data)) {
            index.replace(batch(5, lamp(1, Audience.PUBLIC)));
            index.commit();
            var generation = generation();
            copy(generation.resolve("public"), generation.resolve("kept"));
            index.replace(batch(6, lamp(1, Audience.INTERNAL)));
            index.commit();
        }
        var generation = generation();
        replace(generation.resolve("kept"), generation.resolve("public"));
        try (var again = new LuceneIndex(data, List.of())) {
            assertThat(again.stand()).contains(new IndexStand("base", 5));
            again.replace(batch(6, lamp(1, Audience.INTERNAL)));
            again.serve();
            assertThat(count(again)).isEqualTo(1);
            assertThat(again.search(request(Audience.PUBLIC)).total()).isZero();
        }
    }

    @Test
    void aDamagedIndexIsAsNone() throws IOException {
        made(data).close();
        try (var files = Files.walk(generation())) {
            for (var file :
                    files.filter(each -> each.getFileName().toString().startsWith("segments_"))
                            .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var again = new LuceneIndex(data, List.of())) {
            assertThat(again.stand()).isEmpty();
        }
    }

    @Test
    void anIndexOfAnotherMakeIsAsNone() throws IOException {
        made(data).close();
        try (var tier = Tier.open(generation().resolve("public"))) {
            tier.commit(java.util.Map.of("base", "base", "position", "1", "format", "0"));
        }
        try (var again = new LuceneIndex(data, List.of())) {
            assertThat(again.stand()).isEmpty();
        }
    }

    @Test
    void twoCannotUseOneFolder() {
        try (var index = made(data)) {
            assertThatThrownBy(() -> new LuceneIndex(data, List.of()))
                    .isInstanceOf(IndexInUse.class)
                    .hasMessageContaining("DALIL_DATA");
            assertThat(count(index)).isZero();
        }
        new LuceneIndex(data, List.of()).close();
    }

    @Test
    void keepsOneGenerationOnly() throws IOException {
        try (var index = made(data)) {
            for (var times = 0; times < 3; times++) {
                try (var fresh = index.fresh("base")) {
                    fresh.replace(batch(7, lamp(1, Audience.PUBLIC)));
                    fresh.takeOver();
                }
            }
            Files.createDirectories(data.resolve("index/left-by-a-crash/public"));
        }
        try (var again = new LuceneIndex(data, List.of());
                var folders = Files.list(data.resolve("index"))) {
            assertThat(folders.filter(Files::isDirectory)).hasSize(1);
            assertThat(again.position()).isEqualTo(7);
        }
    }

    @Test
    void whatIsForgottenIsInNoFileAndTheRestAnswersOn() throws Exception {
        try (var index = made(data)) {
            index.replace(lampsAnd("zeisigcanary"));
            index.commit();
            assertThat(holding("zeisigcanary")).isNotEmpty();
            index.replace(new Batch(Set.of(2L), List.of(), 6));
            index.commit();
            assertThat(holding("zeisigcanary")).as("as Lucene leaves it").isNotEmpty();
            index.forget();
            awaitNoneHolds("zeisigcanary");
            assertThat(count(index)).isEqualTo(29);
            assertThat(index.position()).isEqualTo(6);
        }
        try (var again = new LuceneIndex(data, List.of())) {
            again.serve();
            assertThat(again.position()).isEqualTo(6);
            assertThat(count(again)).isEqualTo(29);
        }
    }

    /** Its process went after the commit and before the files were written anew. */
    @Test
    void whatIsOwedToForgettingIsDoneAtTheNextStart() throws Exception {
        try (var index = made(data)) {
            index.replace(lampsAnd("zeisigcanary"));
            index.commit();
        }
        var documents = new DocumentWriter(new Analyses(Lexicon.SHIPPED), Weights.DEFAULT);
        try (var killed = Generation.open(generation(), documents)) {
            killed.replace(new Batch(Set.of(2L), List.of(), 6));
            killed.owe();
            killed.commit();
        }
        assertThat(holding("zeisigcanary")).isNotEmpty();
        try (var again = new LuceneIndex(data, List.of())) {
            awaitNoneHolds("zeisigcanary");
            again.serve();
            assertThat(count(again)).isEqualTo(29);
        }
        try (var paid = Generation.open(generation(), documents)) {
            assertThat(paid.owes()).isFalse();
        }
    }

    /** So many that the loss of one is no reason to write the others anew. */
    private static Batch lampsAnd(String word) {
        var lamps = new ArrayList<SearchDocument>();
        for (var id = 1L; id <= 30; id++) {
            lamps.add(lamp(id, Audience.PUBLIC, id == 2 ? "Light of a " + word : "Light."));
        }
        var ids = lamps.stream().map(SearchDocument::article).collect(Collectors.toSet());
        return new Batch(ids, lamps, 5);
    }

    private void awaitNoneHolds(String word) throws Exception {
        for (var tries = 0; !holding(word).isEmpty() && tries < 200; tries++) {
            Thread.sleep(50);
        }
        assertThat(holding(word)).isEmpty();
    }

    private List<Path> holding(String word) throws IOException {
        try (var files = Files.walk(data.resolve("index"))) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException _) {
            return false; // gone between
        }
    }

    private static LuceneIndex made(Path data) {
        var index = new LuceneIndex(data, List.of());
        try (var fresh = index.fresh("base")) {
            fresh.replace(new Batch(Set.of(), List.of(), 1));
            fresh.takeOver();
        }
        index.serve();
        return index;
    }

    private Path generation() throws IOException {
        var name = Files.readString(data.resolve("index/current"));
        return data.resolve("index").resolve(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try (var files = Files.list(to)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        copy(from, to);
    }

    private static long count(LuceneIndex index) {
        return index.search(request(Audience.INTERNAL)).total();
    }

    private static SearchRequest request(Audience reader) {
        return SearchRequest.of("lamp", Language.ENGLISH, reader);
    }

    private static Batch batch(long position, SearchDocument document) {
        return new Batch(Set.of(document.article()), List.of(document), position);
    }

    private static SearchDocument lamp(long id, Audience tier) {
        return lamp(id, tier, "Light.");
    }

    private static SearchDocument lamp(long id, Audience tier, String text) {
        return new SearchDocument(
                id,
                "lamp/" + id,
                Language.ENGLISH,
                tier,
                ArticleKind.HOW_TO,
                null,
                List.of(),
                "lamp",
                id,
                "Lamp",
                "",
                List.of(new Part("", "", text)),
                Instant.EPOCH);
    }
}
