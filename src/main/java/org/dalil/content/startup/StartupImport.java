package org.dalil.content.startup;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.dalil.content.ArticleFolder;
import org.dalil.content.FolderPlace;
import org.dalil.content.FolderRefused;
import org.dalil.content.ImportReport;
import org.dalil.content.finding.Finding;
import org.dalil.content.run.ImportUnderWay;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Imports the folder that {@code dalil.articles} names when the server starts, without holding it
 * up: the portal answers from what it has meanwhile. {@code shipped} is the folder within the
 * program, unless an administrator dropped it; empty is none.
 */
@Singleton
public class StartupImport {
    private static final Logger LOG = LoggerFactory.getLogger(StartupImport.class);

    /** As many of the files that were not taken are logged; the console's import tells all. */
    private static final int LOGGED = 50;

    /** A batch that is being written is worth waiting for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration WAIT = Duration.ofSeconds(1);

    private final ArticleFolder folder;
    private final Settings settings;
    private final String articles;
    private volatile boolean stopping;
    private volatile @Nullable Thread running;
    private volatile boolean done;
    private volatile @Nullable String failure;
    private volatile @Nullable ImportReport report;

    StartupImport(
            ArticleFolder folder,
            Settings settings,
            @Value("${dalil.articles:shipped}") String articles) {
        this.folder = folder;
        this.settings = settings;
        this.articles = articles.strip();
    }

    /** Whether it is over, well or badly, or there was nothing to do. */
    public boolean done() {
        return done;
    }

    /** Why it went badly as a whole; a file that was left out is no reason. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** What it brought, once it is over. */
    public Optional<ImportReport> report() {
        return Optional.ofNullable(report);
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        running = Thread.ofVirtual().name("startup-import").start(this::run);
    }

    /** The next start goes on where this one stopped. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        var thread = running;
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    /** Does it here and now; a listener does it in the background. */
    void run() {
        try {
            var imported = imported();
            imported.ifPresent(this::tell);
            if (imported.isPresent()) {
                leaveTheHeap();
            }
        } catch (InterruptedException | CancellationException _) {
            failure = "the program stopped before it was done";
        } catch (FolderRefused refused) {
            failure = refused.getMessage();
            LOG.error("The articles of '{}' were not imported: {}", articles, failure);
        } catch (RuntimeException refused) {
            failure = String.valueOf(refused.getMessage());
            LOG.error("The articles of '{}' were not imported", articles, refused);
        } finally {
            done = true;
        }
    }

    private Optional<ImportReport> imported() throws InterruptedException {
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        if (!articles.equals(FolderPlace.SHIPPED)) {
            return Optional.of(whenFree(FolderPlace.of(Path.of(articles))));
        }
        if (settings.fact(StarterArticles.DROPPED).isPresent()) {
            return Optional.empty();
        }
        try (var shipped = ShippedFolder.open()) {
            return shipped.place().isEmpty()
                    ? Optional.empty()
                    : Optional.of(whenFree(shipped.place().get()));
        }
    }

    /** Another node may be at it, or have died at it. */
    private ImportReport whenFree(FolderPlace place) throws InterruptedException {
        while (true) {
            try {
                return folder.refreshFrom(place, (_, _, _) -> goOn());
            } catch (ImportUnderWay running) {
                LOG.info("Waiting to import '{}': {}", articles, running.getMessage());
                goOn();
                Thread.sleep(WAIT);
            }
        }
    }

    /**
     * What starting and importing read has grown old with the first rounds of the collector, and
     * nothing would take it away for days: 25 MB of a heap of 192. Nobody waits here yet.
     */
    private static void leaveTheHeap() {
        System.gc();
    }

    private void goOn() {
        if (stopping) {
            throw new CancellationException();
        }
    }

    private void tell(ImportReport imported) {
        report = imported;
        imported.findings().stream()
                .filter(finding -> finding.level() != Finding.Level.NOTICE)
                .limit(LOGGED)
                .forEach(finding -> LOG.warn("{}: {}", articles, finding));
        LOG.info("Imported '{}': {}", articles, String.join("; ", imported.summary()));
    }
}
