package org.dalil.benchmark.scale;

import org.dalil.account.Audience;
import org.dalil.benchmark.Figure;
import org.dalil.markdown.Documents;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.LuceneIndex;
import org.dalil.text.Language;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what nasty queries, suggestions and searches cost on the real articles and on {@code
 * dalil.scale} that are made of them (100,000 where nothing is said), the size of both indexes, and
 * how many articles a second go into the larger one while it answers. Some minutes, 1 GB of heap,
 * 0.5 GB of disk. Then the packaged program is asked, see {@link ProgramAtScale}; with {@code
 * dalil.scale.port} only the port is.
 */
public final class ScaleBenchmark {
    private static final int SIZE = Integer.getInteger("dalil.scale", 100_000);
    private static final int WARM = 40;
    private static final int ROUNDS = 20;
    private static final int CHANGED = 5_000;
    private static final int BATCH = 500;

    private final List<RealArticle> real;
    private final List<String> queries;
    private final List<Figure> figures = new ArrayList<>();

    private ScaleBenchmark(List<RealArticle> real, List<String> queries) {
        this.real = real;
        this.queries = queries;
    }

    public static void main(String[] arguments) throws Exception {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared"));
        var real = RealArticle.read(shared.resolve("kb"));
        var queries = Files.readAllLines(shared.resolve("relevance/bench-queries.txt"));
        var benchmark = new ScaleBenchmark(real, queries);
        benchmark.run();
        if (!Boolean.getBoolean("dalil.scale.port")) {
            benchmark.figures.addAll(ProgramAtScale.figures(real, queries));
        }
        System.exit(Figure.print(benchmark.figures));
    }

    private void run() throws IOException {
        try (var many = Stock.of(real, SIZE)) {
            try (var few = Stock.of(real, real.size())) {
                size("the real ones", few);
                size("made of them", many);
                search(few.index(), many.index());
                suggest("the real ones", few.index());
                suggest("made of them", many.index());
                figures.addAll(Nasty.figures(many.index(), SIZE));
            }
            memory();
            change(many);
        }
    }

    private void size(String what, Stock stock) throws IOException {
        figures.add(
                Figure.atMost(
                        "index to the text, " + what,
                        stock.indexMegabytes() / stock.textMegabytes(),
                        "",
                        3));
        say(
                "%s: text %.1f MB, index %.1f MB: %.2f times the text",
                what,
                stock.textMegabytes(),
                stock.indexMegabytes(),
                stock.indexMegabytes() / stock.textMegabytes());
    }

    /** In turn, so that what else the machine does meets both. */
    private void search(LuceneIndex few, LuceneIndex many) {
        var onFew = new Spent();
        var onMany = new Spent();
        for (var round = -WARM; round < ROUNDS; round++) {
            for (var query : queries) {
                var fewSpent = round < 0 ? new Spent() : onFew;
                var manySpent = round < 0 ? new Spent() : onMany;
                fewSpent.add(() -> few.search(request(query)));
                manySpent.add(() -> many.search(request(query)));
            }
        }
        say("search with excerpts, %d articles: %s", real.size(), onFew);
        say("search with excerpts, %d articles: %s", SIZE, onMany);
        figures.add(
                Figure.atMost(
                        "search at the port, processor time, the larger to the smaller",
                        onMany.mean() / onFew.mean(),
                        "",
                        3));
    }

    private static SearchRequest request(String query) {
        var language = query.charAt(0) < 0x80 ? Language.ENGLISH : Language.ARABIC;
        return SearchRequest.of(query, language, Audience.PUBLIC);
    }

    private void suggest(String what, LuceneIndex index) {
        say("suggestions, %s", what);
        for (var typing : Typing.values()) {
            var requests = typing.of(real);
            var spent = new Spent();
            var empty = 0;
            for (var round = 0; round < 3; round++) {
                for (var request : requests) {
                    if (round < 2) {
                        index.suggest(request);
                    } else {
                        spent.add(() -> index.suggest(request));
                    }
                }
            }
            for (var request : requests) {
                empty += index.suggest(request).isEmpty() ? 1 : 0;
            }
            figures.add(
                    Figure.atMost(
                            "suggestions at the port, %s, %s, p95".formatted(typing, what),
                            spent.p95(),
                            "ms",
                            20));
            say("  %-30s %s, empty %d of %d", typing, spent, empty, requests.size());
        }
    }

    /** What is left when nobody needs more: articles of the folder, and the index's own. */
    private static void memory() {
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        say("heap in use, texts of the folder among it: %.0f MB", memory.getUsed() / 1e6);
    }

    /**
     * Real Markdown is cut into sections, analysed and put in; each batch is seen by readers, as
     * when the follower applies it, and all is committed at the end.
     */
    private void change(Stock stock) throws IOException {
        var markdown = new Documents();
        var began = System.nanoTime();
        var cpu = processCpu();
        var own = Spent.cpu();
        for (var from = 0; from < CHANGED; from += BATCH) {
            var batch = new ArrayList<SearchDocument>();
            for (var at = from; at < from + BATCH; at++) {
                var article = real.get(at % real.size());
                var parts = RealArticle.parts(article.title(), article.body(), markdown);
                batch.add(
                        Copies.document(
                                1 + 7L * at % SIZE, article.title(), article.language(), parts));
            }
            stock.index().replace(Stock.batch(batch));
        }
        stock.index().commit();
        var seconds = (System.nanoTime() - began) / 1e9;
        figures.add(
                Figure.atLeast(
                        "articles a second into the warm index, of this thread's processor time",
                        CHANGED / ((Spent.cpu() - own) / 1e9),
                        "articles",
                        1000));
        say(
                "replaced %d articles in batches of %d: %.0f a second by the clock, %.0f a second"
                    + " of this thread's processor time, %.0f with merging beside, compiling and"
                    + " collecting; index then %.1f MB",
                CHANGED,
                BATCH,
                CHANGED / seconds,
                CHANGED / ((Spent.cpu() - own) / 1e9),
                CHANGED / ((processCpu() - cpu) / 1e9),
                stock.indexMegabytes());
    }

    private static long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void say(String line, Object... facts) {
        System.out.printf(Locale.ROOT, line + "%n", facts);
    }
}
