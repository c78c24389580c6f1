package org.dalil.benchmark;

import org.dalil.benchmark.desk.DeskBenchmark;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Starts the packaged program on a folder of articles and prints the figures of docs/benchmarks.md,
 * one run, paired and interleaved. {@code dalil.shared} names the folder with {@code kb} and {@code
 * relevance}.
 */
public final class Benchmark {
    private static final String READY = "/health/readiness";
    private static final int ROUNDS = 7;
    private static final int ROUND_SECONDS = 4;
    private static final int SEARCH_SECONDS = 30;
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");

    private final Stage stage;
    private final List<String> queries;
    private final Load load = Load.best();
    private final List<Figure> figures = new ArrayList<>();

    private Benchmark(Stage stage, List<String> queries) {
        this.stage = stage;
        this.queries = queries;
    }

    public static void main(String[] arguments) throws Exception {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared")).toRealPath();
        var stage =
                new Stage(
                        Path.of("target/dalil.jar").toRealPath(),
                        shared.resolve("kb"),
                        Scratch.folder("benchmark"));
        var queries = Files.readAllLines(shared.resolve("relevance/bench-queries.txt"));
        var reached = false;
        try {
            reached = new Benchmark(stage, queries).run();
        } catch (Exception broken) {
            say("%s%n%s", broken, stage.logTail());
            throw broken;
        } finally {
            stage.clear();
        }
        System.exit(reached ? 0 : 1);
    }

    /**
     * @return whether every figure was reached
     */
    private boolean run() throws IOException, InterruptedException {
        say("load by %s, %d readers", load.getClass().getSimpleName(), Load.READERS);
        importEverything();
        start();
        readArticles();
        search();
        figures.addAll(DeskBenchmark.all());
        say("%n| what | measured | reach | |%n|---|---|---|---|");
        figures.forEach(figure -> say("%s", figure.row()));
        return figures.stream().allMatch(Figure::reached);
    }

    private void importEverything() throws IOException, InterruptedException {
        try (var dalil = stage.dalil(Stage.IMPORTING, Map.of())) {
            var seconds = dalil.secondsUntil(READY);
            figures.add(Figure.atMost("import and index, start to readiness", seconds, "s", 30));
        }
    }

    private void start() throws IOException, InterruptedException {
        var plain = secondsToStart(Stage.SMALL);
        var first = secondsToStart(stage.smallWithArchive());
        var later = secondsToStart(stage.smallWithArchive());
        say(
                "start %.2f s, writing the archive of classes %.2f s, with it %.2f s",
                plain, first, later);
        figures.add(Figure.atMost("start to readiness, imported before", later, "s", 5));
        figures.add(Figure.atMost("the same without an archive of classes", plain, "s", 5));
    }

    private double secondsToStart(List<String> options) throws IOException, InterruptedException {
        try (var dalil = stage.dalil(options, Map.of())) {
            return dalil.secondsUntil(READY);
        }
    }

    private void readArticles() throws IOException, InterruptedException {
        try (var dalil = stage.dalil(stage.smallWithArchive(), Map.of())) {
            dalil.secondsUntil(READY);
            var article = someArticle(dalil);
            var size = dalil.get(article).length;
            say("article %s, %d bytes", article, size);
            try (var bare = stage.bare(size)) {
                bare.secondsUntil("/bare");
                compare(dalil, article, bare);
            }
            figures.add(
                    Figure.atMost(
                            "resident memory after reading", dalil.residentMegabytes(), "MB", 400));
        }
    }

    /** One after the other in turn, so that what else the machine does meets both. */
    private void compare(Program dalil, String article, Program bare)
            throws IOException, InterruptedException {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round <= ROUNDS; round++) {
            var one = load.run(dalil.url(), List.of(article), ROUND_SECONDS);
            var other = load.run(bare.url(), List.of("/bare"), ROUND_SECONDS);
            var ratio = one.perSecond() / other.perSecond();
            say(
                    "%s article %.0f/s, bare %.0f/s, ratio %.2f, p99 %.1f ms, failures %d + %d",
                    round == 0 ? "warm-up" : "round " + round,
                    one.perSecond(),
                    other.perSecond(),
                    ratio,
                    one.p99Millis(),
                    one.failures(),
                    other.failures());
            if (round > 0) {
                ratios.add(ratio);
            }
        }
        ratios.sort(null);
        figures.add(Figure.atLeast("article page to bare route", ratios.get(ROUNDS / 2), "", 0.5));
    }

    private void search() throws IOException, InterruptedException {
        try (var dalil =
                stage.dalil(stage.smallWithArchive(), Map.of("DALIL_CACHE_MEGABYTES", "0"))) {
            dalil.secondsUntil(READY);
            var pages = queries.stream().map(Benchmark::searchPage).toList();
            load.run(dalil.url(), pages, SEARCH_SECONDS);
            var before = dalil.cpuSeconds();
            var outcome = load.run(dalil.url(), pages, SEARCH_SECONDS);
            var cpu = (dalil.cpuSeconds() - before) * 1000 / outcome.requests();
            say("search %.0f/s, failures %d", outcome.perSecond(), outcome.failures());
            figures.add(Figure.atMost("search page, CPU per request", cpu, "ms", 2.5));
            figures.add(Figure.atMost("search page, p99", outcome.p99Millis(), "ms", 80));
            figures.add(
                    Figure.atMost(
                            "resident memory after searching",
                            dalil.residentMegabytes(),
                            "MB",
                            400));
        }
    }

    /** The hundredth English one: no first page, no last one. */
    private static String someArticle(Program dalil) throws IOException, InterruptedException {
        var list = dalil.get("/api/v1/articles?lang=en&size=1&page=100");
        var url = URL.matcher(new String(list, StandardCharsets.UTF_8));
        if (!url.find()) {
            throw new IllegalStateException("no hundredth article");
        }
        return url.group(1);
    }

    private static String searchPage(String query) {
        var language = ARABIC.matcher(query).find() ? "ar" : "en";
        return "/" + language + "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static void say(String line, Object... facts) {
        System.out.printf(Locale.ROOT, line + "%n", facts);
    }
}
