package org.dalil.content;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Categories;
import org.dalil.content.file.ArticleReader;
import org.dalil.content.file.LinkedFiles;
import org.dalil.content.file.Listing;
import org.dalil.content.record.Records;
import org.dalil.database.Transactions;
import org.dalil.markdown.Documents;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The door of this package: a folder of Markdown comes in and goes out. Its operator is the
 * authority: what names no audience is published, past review.
 */
@Singleton
public class ArticleFolder {
    private final FolderLock lock;
    private final CategoryImport categoryImport;
    private final Categories categories;
    private final Transfer transfer;
    private final VanishedFiles vanished;
    private final Export export;
    private final Records records;
    private final Documents documents;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;
    private final Audience usual;

    ArticleFolder(
            FolderLock lock,
            CategoryImport categoryImport,
            Categories categories,
            Transfer transfer,
            VanishedFiles vanished,
            Export export,
            Records records,
            Documents documents,
            Settings settings,
            Transactions transactions,
            Clock clock,
            @Value("${dalil.folder.audience:public}") String usual) {
        this.lock = lock;
        this.categoryImport = categoryImport;
        this.categories = categories;
        this.transfer = transfer;
        this.vanished = vanished;
        this.export = export;
        this.records = records;
        this.documents = documents;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.usual = Audience.valueOf(usual.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * Brings in what is new or changed since the last time. A bad file is told and left out, the
     * others go in. What was imported stays when it is stopped half-way; the next import goes on.
     *
     * @throws FolderRefused where there is no such folder, or it cannot be read
     * @throws ImportUnderWay where another import or export runs
     */
    public ImportReport importFrom(Path folder, ImportProgress progress) {
        return importFrom(FolderPlace.of(folder), progress);
    }

    /**
     * Writes all articles, their categories and attachments, so that an import into an empty base
     * gives the same. The folder is made where missing; in one that holds files already, only those
     * are overwritten that were imported or written before and did not change since.
     *
     * @throws FolderRefused where it cannot be made or is a file
     * @throws ImportUnderWay where another import or export runs
     */
    public ExportReport exportTo(Path folder, ImportProgress progress) {
        try (var held = lock.take()) {
            return export.to(FolderPlace.made(folder), held, progress);
        }
    }

    ImportReport importFrom(FolderPlace place, ImportProgress progress) {
        try (var held = lock.take()) {
            var began = clock.instant();
            var tally = new Tally();
            run(place, held, progress, tally);
            return tally.report(Duration.between(began, clock.instant()));
        }
    }

    private void run(
            FolderPlace place, FolderLock.Held held, ImportProgress progress, Tally tally) {
        var languages = settings.portal().languages();
        var listing = listing(place, languages);
        listing.findings().forEach(tally::tell);
        var folder = records.folder(place.place());
        var audiences = categoryImport.take(listing, folder, tally);
        var reader =
                new FolderReader(
                        new ArticleReader(documents, clock.instant()),
                        new LinkedFiles(documents, listing, languages),
                        audiences,
                        usual,
                        categoriesOf(),
                        tally::tell);
        var writer = new BatchWriter(transfer, records, transactions, folder, languages, tally);
        new Import(listing, reader, writer, records, folder, progress).run(held);
        vanished.tell(listing, folder, tally);
        progress.at(listing.size(), listing.size(), "");
    }

    private static Listing listing(FolderPlace place, List<Language> languages) {
        try {
            return Listing.of(place.folder(), languages);
        } catch (IOException refused) {
            throw new FolderRefused(
                    "folder %s cannot be read: %s".formatted(place.folder(), refused.getMessage()));
        }
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
