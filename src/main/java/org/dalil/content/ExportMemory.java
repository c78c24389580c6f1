package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.content.export.Export;
import org.dalil.content.export.ExportWriter;
import org.dalil.content.finding.Finding;
import org.dalil.content.record.ArticleFile;
import org.dalil.content.record.FolderFile;
import org.dalil.content.record.Records;
import org.dalil.content.run.Batches;
import org.dalil.content.run.FolderLock;
import org.dalil.database.Transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers what was written as an import would read it, so that the next one finds nothing new:
 * the folder is read back. What an import would not take is told.
 */
@Singleton
class ExportMemory {
    private final Reading reading;
    private final CategoryImport categories;
    private final Records records;
    private final Transactions transactions;

    ExportMemory(
            Reading reading,
            CategoryImport categories,
            Records records,
            Transactions transactions) {
        this.reading = reading;
        this.categories = categories;
        this.records = records;
        this.transactions = transactions;
    }

    /**
     * @param described folders whose category file lies there
     */
    void keep(
            FolderPlace place,
            long folder,
            Set<String> described,
            Export.Lying lying,
            FolderLock.Held lock,
            ExportWriter told) {
        var listing = reading.listing(place);
        var texts = categories.read(listing, new Tally());
        texts.keySet().retainAll(described);
        keep(
                folder,
                texts.entrySet().stream()
                        .map(each -> CategoryImport.file(folder, each.getKey(), each.getValue()))
                        .toList());
        keep(
                folder,
                lying.attachments().entrySet().stream()
                        .map(each -> AttachmentImport.file(folder, each.getKey(), each.getValue()))
                        .toList());
        var reader =
                reading.reader(
                        listing,
                        categories.read(listing, new Tally()),
                        _ -> null,
                        finding -> tell(finding, lying, told));
        for (var batch : Batches.of(listing.articles())) {
            keep(
                    batch.stream()
                            .map(files -> reader.read(files, _ -> {}))
                            .flatMap(Optional::stream)
                            .flatMap(article -> article.texts().stream())
                            .filter(text -> lying.texts().containsKey(text.path()))
                            .toList(),
                    folder,
                    lying);
            lock.renew();
        }
    }

    private static void tell(Finding finding, Export.Lying lying, ExportWriter told) {
        if (finding.level() == Finding.Level.LEFT_OUT
                && lying.texts().containsKey(finding.file())) {
            told.notice(
                    finding.cause(),
                    finding.file(),
                    "was written, but an import would not take it: " + finding.reason());
        }
    }

    private void keep(List<ReadText> texts, long folder, Export.Lying lying) {
        var files = new ArrayList<FolderFile>();
        var articles = new ArrayList<ArticleFile>();
        for (var text : texts) {
            var written = lying.texts().get(text.path());
            if (written != null) {
                files.add(
                        FolderFile.of(
                                folder,
                                text.path(),
                                written.article(),
                                text.hash(),
                                text.text().bytes(),
                                written.token(),
                                written.standing()));
                articles.add(text.file(written.article()));
            }
        }
        transactions.write(
                () -> {
                    records.keep(folder, files);
                    records.keepTexts(articles);
                });
    }

    private void keep(long folder, List<FolderFile> files) {
        for (var from = 0; from < files.size(); from += Batches.MOST) {
            var some = files.subList(from, Math.min(files.size(), from + Batches.MOST));
            transactions.write(() -> records.keep(folder, some));
        }
    }
}
