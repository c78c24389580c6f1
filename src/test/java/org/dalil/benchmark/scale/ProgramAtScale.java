package org.dalil.benchmark.scale;

import org.dalil.benchmark.Figure;
import org.dalil.benchmark.Program;
import org.dalil.benchmark.Stage;
import org.dalil.search.SuggestRequest;
import org.dalil.testing.Scratch;
import org.dalil.text.Language;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The packaged program on a folder of {@code dalil.scale.program} articles (100,000 where nothing
 * is said), beside the same on the real ones alone: what a search page, its counts and suggestions
 * take, page cache off, one request after the other, the two programs in turn. The index is small
 * beside what an import takes: twenty minutes and more for the larger folder.
 */
final class ProgramAtScale {
    private static final int SIZE = Integer.getInteger("dalil.scale.program", 100_000);
    private static final int WARM = Integer.getInteger("dalil.scale.warm", 60);
    private static final int ROUNDS = Integer.getInteger("dalil.scale.rounds", 60);
    private static final int EACH = 40;

    private final Program few;
    private final Program many;
    private final List<Figure> figures = new ArrayList<>();

    private ProgramAtScale(Program few, Program many) {
        this.few = few;
        this.many = many;
    }

    static List<Figure> figures(List<RealArticle> real, List<String> queries) throws Exception {
        var jar = Path.of("target/dalil.jar").toRealPath();
        var small = new Stage(jar, folder(real, real.size()), Scratch.folder("few"));
        var large = new Stage(jar, folder(real, SIZE), Scratch.folder("many"));
        var settings = Map.of("DALIL_CACHE_MEGABYTES", "0");
        try (var few = small.dalil(List.of("-Xmx1g"), settings);
                var many = large.dalil(List.of("-Xmx1g"), settings)) {
            say("%d articles: ready after %.0f s", real.size(), few.secondsUntil(Stage.READY));
            say("%d articles: ready after %.0f s", SIZE, many.secondsUntil(Stage.READY));
            var measured = new ProgramAtScale(few, many);
            measured.pages(queries);
            measured.counts(queries);
            measured.suggestions(real);
            return measured.figures;
        }
    }

    private void pages(List<String> queries) throws IOException, InterruptedException {
        var pages = queries.stream().map(each -> address(each, "/search?q=")).toList();
        var ratio = ratio("search page", pages);
        figures.add(
                Figure.atMost(
                        "search page, CPU, %d to %s".formatted(SIZE, "the real ones"),
                        ratio,
                        "",
                        3));
    }

    private void counts(List<String> queries) throws IOException, InterruptedException {
        var counts = queries.stream().map(each -> address(each, "/search/counts?q=")).toList();
        var ratio = ratio("counts", counts);
        figures.add(
                Figure.atMost("counts, CPU, %d to the real ones".formatted(SIZE), ratio, "", 3));
    }

    /** Of the processor time of each program for a request. */
    private double ratio(String what, List<String> addresses)
            throws IOException, InterruptedException {
        ask(few, addresses, WARM);
        ask(many, addresses, WARM);
        var small = 0.0;
        var large = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            small += ask(few, addresses, 1);
            large += ask(many, addresses, 1);
        }
        var requests = ROUNDS * addresses.size();
        say(
                "%s: %.2f ms of processor a request, %.2f ms with %d articles",
                what, small * 1000 / requests, large * 1000 / requests, SIZE);
        return large / small;
    }

    private void suggestions(List<RealArticle> real) throws IOException, InterruptedException {
        for (var typing : Typing.values()) {
            var requests = typing.of(real);
            var addresses = new ArrayList<String>();
            for (var at = 0; at < requests.size(); at += requests.size() / EACH) {
                addresses.add(address(requests.get(at)));
            }
            ask(many, addresses, 10);
            var spent = new Spent();
            for (var round = 0; round < 5; round++) {
                for (var each : addresses) {
                    spent.add(() -> get(many, each));
                }
            }
            say("%s %s", typing, spent);
            var what = "suggestions at the server, %s, %d articles, p95".formatted(typing, SIZE);
            figures.add(Figure.atMost(what, spent.p95(), "ms", 20));
        }
    }

    private static String address(SuggestRequest request) {
        return "/" + request.language().code() + "/suggestions?q=" + encoded(request.typed());
    }

    private static String address(String query, String place) {
        var language = query.charAt(0) < 0x80 ? Language.ENGLISH : Language.ARABIC;
        return "/" + language.code() + place + encoded(query);
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /** Seconds of the program's processor. */
    private static double ask(Program program, List<String> addresses, int rounds)
            throws IOException, InterruptedException {
        var before = program.cpuSeconds();
        for (var round = 0; round < rounds; round++) {
            for (var each : addresses) {
                program.get(each);
            }
        }
        return program.cpuSeconds() - before;
    }

    private static void get(Program program, String address) {
        try {
            program.get(address);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(address, broken);
        }
    }

    /** Texts as they are mixed for the index, under headings, a thousand in each category. */
    private static Path folder(List<RealArticle> real, int size) throws IOException {
        var folder = Scratch.folder("articles");
        var copies = new Copies(real);
        for (var at = 0; at < size; at++) {
            var article = copies.next();
            var body = new StringBuilder();
            for (var part : article.sections()) {
                if (!part.heading().isEmpty()) {
                    body.append("## ").append(part.heading()).append("\n\n");
                }
                body.append(part.text()).append("\n\n");
            }
            var title = article.title().replace("\\", "\\\\").replace("\"", "\\\"");
            var category = Files.createDirectories(folder.resolve("part-" + at / 1000));
            Files.writeString(
                    category.resolve("a" + at + "." + article.language().code() + ".md"),
                    "---\ntitle: \"%s\"\naudience: public\n---\n%s".formatted(title, body));
        }
        return folder;
    }

    private static void say(String line, Object... facts) {
        System.out.printf(Locale.ROOT, line + "%n", facts);
    }
}
