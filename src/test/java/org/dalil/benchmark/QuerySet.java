package org.dalil.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;

import org.dalil.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A public set of documents, queries, and which of the ones answer the others. */
public record QuerySet(
        String name, List<Text> documents, List<Asked> queries, Map<String, Set<String>> answers) {

    public record Text(String id, String title, String body, Language language) {}

    public record Asked(String id, String text, Language language) {}

    /** The sets under a folder, by name. */
    public static List<QuerySet> all(Path folder) throws IOException {
        try (var folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("corpus.jsonl")))
                    .sorted()
                    .map(QuerySet::read)
                    .toList();
        }
    }

    private static QuerySet read(Path folder) {
        try {
            var answers = answers(folder);
            return new QuerySet(
                    folder.getFileName().toString(),
                    rows(folder.resolve("corpus.jsonl"), QuerySet::text),
                    rows(folder.resolve("queries.jsonl"), QuerySet::asked).stream()
                            .filter(each -> answers.containsKey(each.id()))
                            .toList(),
                    answers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Set<String>> answers(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("qrels.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .filter(parts -> Integer.parseInt(parts[2]) > 0)
                    .collect(groupingBy(parts -> parts[0], mapping(parts -> parts[1], toSet())));
        }
    }

    private static <T> List<T> rows(Path file, Function<JsonNode, T> row) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(QuerySet::json).map(row).toList();
        }
    }

    private static JsonNode json(String line) {
        try {
            return ObjectMapper.getDefault().readValue(line, JsonNode.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Text text(JsonNode row) {
        return new Text(
                row.get("id").getStringValue(),
                row.get("title").getStringValue(),
                row.get("body_markdown").getStringValue(),
                new Language(row.get("locale").getStringValue()));
    }

    private static Asked asked(JsonNode row) {
        return new Asked(
                row.get("id").getStringValue(),
                row.get("text").getStringValue(),
                new Language(row.get("locale").getStringValue()));
    }
}
