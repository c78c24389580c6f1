package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.category.Categories;
import org.dalil.content.export.Export;
import org.dalil.content.export.ExportReport;
import org.dalil.content.export.ExportWriter;
import org.dalil.content.record.Records;
import org.dalil.content.run.FolderLock;
import org.dalil.content.run.ImportProgress;
import org.dalil.content.run.ImportUnderWay;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.function.Function;

/**
 * The door of this package: a folder of Markdown comes in and goes out. Its operator is the
 * authority: what names no audience is published, past review.
 */
@Singleton
public class ArticleFolder {
    private final FolderLock lock;
    private final Reading reading;
    private final CategoryImport categoryImport;
    private final Categories categories;
    private final Transfer transfer;
    private final VanishedFiles vanished;
    private final Export export;
    private final CategoryExport categoryExport;
    private final ExportMemory memory;
    private final Records records;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;

    ArticleFolder(
            FolderLock lock,
            Reading reading,
            CategoryImport categoryImport,
            Categories categories,
            Transfer transfer,
            VanishedFiles vanished,
            Export export,
            CategoryExport categoryExport,
            ExportMemory memory,
            Records records,
            Settings settings,
            Transactions transactions,
            Clock clock) {
        this.lock = lock;
        this.reading = reading;
        this.categoryImport = categoryImport;
        this.categories = categories;
        this.transfer = transfer;
        this.vanished = vanished;
        this.export = export;
        this.categoryExport = categoryExport;
        this.memory = memory;
        this.records = records;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Brings in what is new or changed since the last time. A bad file is told and left out, the
     * others go in. What was imported stays when it is stopped half-way; the next import goes on.
     *
     * @throws FolderRefused where there is no such folder, or it cannot be read
     * @throws ImportUnderWay where another import or export runs
     */
    public ImportReport importFrom(Path folder, ImportProgress progress) {
        return importFrom(FolderPlace.of(folder), progress, false);
    }

    /**
     * Writes all articles, their categories and attachments, so that an import into an empty base
     * gives the same. The folder is made where missing; of files that are there already only those
     * are overwritten that were imported or written before and did not change since. An article
     * that came from no file gets one, and its path as its reference.
     *
     * @throws FolderRefused where it cannot be made or is a file
     * @throws ImportUnderWay where another import or export runs
     */
    public ExportReport exportTo(Path folder, ImportProgress progress) {
        var place = FolderPlace.made(folder);
        try (var held = lock.take()) {
            var began = clock.instant();
            var writer = new ExportWriter(place.folder());
            var id = records.folder(place.place());
            var described = categoryExport.write(writer, id);
            var lying = export.write(writer, id, held, progress);
            memory.keep(place, id, described, lying, held, writer);
            return writer.report(Duration.between(began, clock.instant()));
        }
    }

    /**
     * The same for a folder that is likely to be as it was: files that are untouched since they
     * were last taken are not read again, so that nothing more is told of them.
     */
    public ImportReport refreshFrom(FolderPlace place, ImportProgress progress) {
        return importFrom(place, progress, true);
    }

    private ImportReport importFrom(
            FolderPlace place, ImportProgress progress, boolean passUntouched) {
        try (var held = lock.take()) {
            var began = clock.instant();
            var tally = new Tally();
            run(place, held, progress, tally, passUntouched);
            return tally.report(Duration.between(began, clock.instant()));
        }
    }

    private void run(
            FolderPlace place,
            FolderLock.Held held,
            ImportProgress progress,
            Tally tally,
            boolean passUntouched) {
        var listing = reading.listing(place);
        listing.findings().forEach(tally::tell);
        var folder = records.folder(place.place());
        var texts = categoryImport.read(listing, tally);
        categoryImport.take(texts, folder, tally);
        var circumstances = reading.circumstances(listing, texts);
        var same = records.circumstances(folder).filter(circumstances::equals).isPresent();
        if (!same) {
            records.keepCircumstances(folder, null);
        }
        var reader = reading.reader(listing, texts, categoriesOf(), tally::tell);
        var writer =
                new BatchWriter(
                        transfer,
                        records,
                        transactions,
                        folder,
                        settings.portal().languages(),
                        tally);
        var untouched = new Untouched(folder, same && passUntouched);
        new Import(listing, reader, writer, records, untouched, progress, tally).run(held);
        if (!same) {
            records.keepCircumstances(folder, circumstances);
        }
        vanished.tell(listing, folder, tally);
        progress.at(listing.size(), listing.size(), "");
    }

    /** Made where missing, in a transaction of their own: a batch that fails must not take them. */
    private Function<String, @Nullable Long> categoriesOf() {
        var known = new HashMap<String, @Nullable Long>();
        known.put("", null);
        return folder -> {
            if (!known.containsKey(folder)) {
                known.put(folder, categories.ofFolder(folder).id());
            }
            return known.get(folder);
        };
    }
}
