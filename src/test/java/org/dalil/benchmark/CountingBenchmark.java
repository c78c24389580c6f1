package org.dalil.benchmark;

import org.dalil.testing.Scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What counting costs: the packaged program twice, once with it and once without, on the articles
 * it ships, under the same load in turn. Processor time per request, and of the ratios the median.
 */
public final class CountingBenchmark {
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 7;
    private static final int ROUND_SECONDS = 6;
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");
    private static final int MANY = 50_000;

    private final Load load = Load.best();
    private final Program with;
    private final Program without;
    private final List<Figure> figures = new ArrayList<>();

    private CountingBenchmark(Program with, Program without) {
        this.with = with;
        this.without = without;
    }

    public static void main(String[] arguments) throws Exception {
        var jar = Path.of("target/dalil.jar").toRealPath();
        var on = new Stage(jar, Path.of("shipped"), Scratch.folder("counting"));
        var off = new Stage(jar, Path.of("shipped"), Scratch.folder("uncounted"));
        var reached = false;
        try (var with = on.dalil(Stage.IMPORTING, Map.of());
                var without =
                        off.dalil(Stage.IMPORTING, Map.of("DALIL_INSIGHT_COUNTING", "false"))) {
            with.secondsUntil("/health/readiness");
            without.secondsUntil("/health/readiness");
            reached = new CountingBenchmark(with, without).run();
        } finally {
            on.clear();
            off.clear();
        }
        System.exit(reached ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        var article = someArticle();
        var search = "/en/search?q=password";
        compare("article page, 500 browsers", article, Load.BROWSERS, 1.05);
        compare("search page, 500 browsers", search, Load.BROWSERS, 1.05);
        compare("article page, 50,000 browsers in turn", article, MANY, 0);
        say("%n| what | measured | reach | |%n|---|---|---|---|");
        figures.forEach(figure -> say("%s", figure.row()));
        return figures.stream().allMatch(Figure::reached);
    }

    /**
     * @param reach 0: printed only
     */
    private void compare(String what, String path, int browsers, double reach)
            throws IOException, InterruptedException {
        var ratios = new ArrayList<Double>();
        for (var round = 1 - WARM_UPS; round <= ROUNDS; round++) {
            var one = micros(with, path, browsers);
            var other = micros(without, path, browsers);
            say(
                    "%s, %s: %.1f µs with, %.1f µs without, ratio %.3f",
                    what, round <= 0 ? "warm-up" : "round " + round, one, other, one / other);
            if (round > 0) {
                ratios.add(one / other);
            }
        }
        ratios.sort(null);
        var median = ratios.get(ROUNDS / 2);
        if (reach > 0) {
            figures.add(Figure.atMost(what + ": CPU with counting to without", median, "", reach));
        } else {
            say("%s: median ratio %.3f, all of them counted anew", what, median);
        }
    }

    /** Processor time of the server for a request, on all cores. */
    private double micros(Program server, String path, int browsers)
            throws IOException, InterruptedException {
        var before = server.cpuSeconds();
        var outcome = load.run(server.url(), List.of(path), ROUND_SECONDS, browsers);
        if (outcome.failures() > 0) {
            throw new IllegalStateException(outcome.failures() + " answers failed of " + path);
        }
        Thread.sleep(1500); // what waits is written, and is part of it
        return (server.cpuSeconds() - before) * 1e6 / outcome.requests();
    }

    private String someArticle() throws IOException, InterruptedException {
        var list = with.get("/api/v1/articles?lang=en&size=1&page=10");
        var url = URL.matcher(new String(list, StandardCharsets.UTF_8));
        if (!url.find()) {
            throw new IllegalStateException("no tenth article");
        }
        return url.group(1);
    }

    private static void say(String line, Object... facts) {
        System.out.printf(Locale.ROOT, line + "%n", facts);
    }
}
