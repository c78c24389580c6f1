package org.dalil.benchmark.desk;

import org.dalil.benchmark.Figure;
import org.dalil.benchmark.Program;
import org.dalil.benchmark.Stage;
import org.dalil.testing.DeskClient;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Starts the packaged program on each of the two engines, works at its desk, and prints how long it
 * took; some minutes. {@code dalil.shared} names the folder with {@code kb} and {@code relevance};
 * without it the base has cases alone, and similar articles are left out.
 */
public final class DeskBenchmark {
    private static final String ADMIN = "lina@example.com";
    private static final String AGENT = "huda@example.com";
    private static final String PASSWORD = "seven green ears";
    private static final int CASES = 50_000;
    private static final int WARM = 150;
    private static final int ROUNDS = 300;
    private static final int PUBLICATIONS = 12;
    private static final int OF_A_KIND = 25;
    private static final Pattern CASE = Pattern.compile("/desk/cases/(\\d+)\"");

    private final Stage stage;
    private final Base base;
    private final Map<String, String> settings;
    private final List<String> queries;
    private final List<Figure> figures = new ArrayList<>();

    private DeskBenchmark(Stage stage, Base base, List<String> queries) {
        this.stage = stage;
        this.base = base;
        this.queries = queries;
        var all = new java.util.HashMap<>(base.settings());
        all.put("DALIL_ADMIN_EMAIL", ADMIN);
        all.put("DALIL_ADMIN_PASSWORD", PASSWORD);
        this.settings = Map.copyOf(all);
    }

    public static void main(String[] arguments) throws Exception {
        var figures = all();
        say("%n| what | measured | reach | |%n|---|---|---|---|");
        figures.forEach(figure -> say("%s", figure.row()));
        System.exit(figures.stream().allMatch(Figure::reached) ? 0 : 1);
    }

    /** All of them, on both engines, and the disk as it was before. */
    public static List<Figure> all() throws IOException, InterruptedException {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared"));
        var asked = shared.resolve("relevance/bench-queries.txt");
        var queries = Files.exists(asked) ? Files.readAllLines(asked) : List.<String>of();
        var articles = queries.isEmpty() ? Path.of("") : shared.resolve("kb").toRealPath();
        var figures = new ArrayList<Figure>();
        for (var engine : Base.NAMES) {
            var jar = Path.of("target/dalil.jar").toRealPath();
            var stage = new Stage(jar, articles, Scratch.folder("desk"));
            try (var base = Base.of(engine)) {
                figures.addAll(new DeskBenchmark(stage, base, queries).run());
            } catch (IOException | RuntimeException broken) {
                say("%s%n%s", broken, stage.logTail());
                throw broken;
            } finally {
                stage.clear();
            }
        }
        return figures;
    }

    private List<Figure> run() throws IOException, InterruptedException {
        try (var dalil = stage.dalil(Stage.IMPORTING, settings)) {
            dalil.secondsUntil("/health/readiness");
            stage.order(settings, PASSWORD + "\n", "account", "add", AGENT, "--role", "AGENT");
            var agent = DeskClient.signedIn(dalil.url(), AGENT, PASSWORD);
            var reviewer = DeskClient.signedIn(dalil.url(), ADMIN, PASSWORD);
            var texts = new Texts(agent, reviewer);
            importCases(dalil);
            work(texts);
            firstScreen(dalil, agent);
            preview(dalil, texts);
            similar(dalil, texts);
            publish(dalil, texts);
        }
        return figures;
    }

    /** By the console, into the running server; the second time into a base that is not empty. */
    private void importCases(Program dalil) throws IOException, InterruptedException {
        for (var source : List.of("first", "second")) {
            var file = CaseLines.write(stage.folder().resolve(source + ".jsonl"), CASES);
            var before = dalil.cpuSeconds();
            var began = System.nanoTime();
            var printed =
                    stage.order(settings, "", "import-cases", file.toString(), "--source", source);
            var seconds = (System.nanoTime() - began) / 1e9;
            say(
                    "%s: %s, %.1f s, processor %.1f s",
                    base.name(),
                    printed.lines().toList().getLast(),
                    seconds,
                    dalil.cpuSeconds() - before);
            add("50,000 cases imported, " + source, seconds, "s", 15);
        }
    }

    /** Cases to answer and cases that owe, drafts begun and drafts sent back. */
    private void work(Texts texts) throws IOException, InterruptedException {
        for (var each = 0; each < 2 * OF_A_KIND; each++) {
            var all = CASE.matcher(texts.agent().get("/desk/cases?state=open&whose=nobody"));
            if (!all.find()) {
                throw new IllegalStateException("no case is nobody's");
            }
            var address = "/desk/cases/" + all.group(1);
            texts.agent().post(address + "/assignment", Map.of("take", "yes"));
            if (each % 2 == 0) {
                texts.agent().post(address + "/closure", Map.of("outcome", "later"));
            }
        }
        for (var each = 0; each < OF_A_KIND; each++) {
            texts.begun("Begun " + each);
            texts.sentBack("Sent back " + each);
        }
    }

    private void firstScreen(Program dalil, DeskClient agent)
            throws IOException, InterruptedException {
        var page = agent.get("/desk");
        for (var each : List.of("/desk/cases/", "Begun ", "Sent back ")) {
            if (!page.contains(each)) {
                throw new IllegalStateException("no " + each + " on the first screen");
            }
        }
        var times = Times.of(dalil, WARM, ROUNDS, _ -> agent.get("/desk"));
        say("%s: first screen with 100,000 cases, %s", base.name(), times);
        add("first screen with 100,000 cases, p95", times.p95(), "ms", 50);
    }

    private void preview(Program dalil, Texts texts) throws IOException, InterruptedException {
        var beside = texts.begun("Charge it") + "/beside";
        var body = LongText.body();
        var times =
                Times.of(
                        dalil,
                        20 * WARM,
                        ROUNDS,
                        round -> {
                            var typed = body + "Word " + round; // as it is asked: something changed
                            var form = Map.of("title", "Charge it", "summary", "s", "body", typed);
                            texts.agent().post(beside, form);
                        });
        say("%s: preview, %s; of that rendering %.1f", base.name(), times, LongText.rendering());
        add("preview of 20 KB, p95", times.p95(), "ms", 20);
    }

    private void similar(Program dalil, Texts texts) throws IOException, InterruptedException {
        if (queries.isEmpty()) {
            say("%s: similar articles left out, there is no folder of articles", base.name());
            return;
        }
        var beside = texts.begun("Something") + "/beside";
        var times =
                Times.of(
                        dalil,
                        WARM,
                        ROUNDS,
                        round -> {
                            var title = queries.get(round % queries.size());
                            texts.agent().post(beside, Map.of("title", title, "body", "Text."));
                        });
        say("%s: similar articles, %s", base.name(), times);
        add("similar articles, p95", times.p95(), "ms", 50);
    }

    /** From the answer to the approval to the search page that holds it. */
    private void publish(Program dalil, Texts texts) throws IOException, InterruptedException {
        var waited = new double[PUBLICATIONS];
        for (var round = 0; round < PUBLICATIONS; round++) {
            var word = "zanzibar" + base.name().toLowerCase(Locale.ROOT) + round;
            var review = texts.handedIn("All about " + word, "Hold the button.");
            texts.approved(review);
            var began = System.nanoTime();
            while (!texts.agent().get("/en/search?q=" + word).contains("All about")) {
                if (System.nanoTime() - began > 20e9) {
                    throw new IllegalStateException(word + " is not found");
                }
                Thread.sleep(5);
            }
            waited[round] = (System.nanoTime() - began) / 1e9;
        }
        java.util.Arrays.sort(waited);
        say(
                "%s: published to findable, median %.3f s, longest %.3f s",
                base.name(), waited[PUBLICATIONS / 2], waited[PUBLICATIONS - 1]);
        add("published to findable, longest", waited[PUBLICATIONS - 1], "s", 1);
    }

    private void add(String what, double measured, String unit, double most) {
        figures.add(Figure.atMost(what + ", " + base.name(), measured, unit, most));
    }

    private static void say(String line, Object... facts) {
        System.out.printf(Locale.ROOT, line + "%n", facts);
    }
}
