package org.dalil.benchmark.relevance;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;

import org.dalil.benchmark.Figure;
import org.dalil.benchmark.Program;
import org.dalil.benchmark.QuerySet;
import org.dalil.benchmark.QuerySet.Asked;
import org.dalil.benchmark.Stage;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The same reach through {@code GET /api/v1/search} of the packaged program, each set imported from
 * a folder into an empty base, everything as it ships.
 */
final class ProgramRelevance {
    private final Program program;
    private final QuerySet set;

    private ProgramRelevance(Program program, QuerySet set) {
        this.program = program;
        this.set = set;
    }

    public static void main(String[] arguments) throws Exception {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared")).toRealPath();
        var jar = Path.of("target/dalil.jar").toRealPath();
        var figures = new ArrayList<Figure>();
        for (var set : QuerySet.all(shared.resolve("relevance"))) {
            System.out.println(set.name());
            var stage = new Stage(jar, folder(set), Scratch.folder("program"));
            try (var program = stage.dalil(Stage.IMPORTING, Map.of())) {
                program.secondsUntil("/health/readiness");
                figures.addAll(Reach.of(set).found(set, new ProgramRelevance(program, set)::found));
            }
        }
        System.exit(Figure.print(figures));
    }

    /** File names do not depend on ids, which may hold anything. */
    private static Path folder(QuerySet set) throws IOException {
        var folder = Files.createDirectories(Scratch.folder("articles").resolve("set"));
        var title = ObjectMapper.getDefault();
        for (var at = 0; at < set.documents().size(); at++) {
            var text = set.documents().get(at);
            Files.writeString(
                    folder.resolve(at + "." + text.language().code() + ".md"),
                    "---\ntitle: %s\naudience: public\n---\n%s\n"
                            .formatted(title.writeValueAsString(text.title()), text.body()));
        }
        return folder.getParent();
    }

    private List<String> found(Asked query) throws IOException {
        var typed = URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
        var address = "/api/v1/search?size=10&lang=" + query.language().code() + "&q=" + typed;
        try {
            var answer = ObjectMapper.getDefault().readValue(program.get(address), JsonNode.class);
            var refs = new ArrayList<String>();
            for (var hit : answer.get("hits").values()) {
                var ref = hit.get("ref").getStringValue();
                var place = Integer.parseInt(ref.substring(ref.lastIndexOf('/') + 1));
                refs.add(set.documents().get(place).id());
            }
            return refs;
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }
}
