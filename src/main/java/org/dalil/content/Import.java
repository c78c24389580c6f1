package org.dalil.content;

import org.dalil.content.file.ArticleFiles;
import org.dalil.content.file.ListedFile;
import org.dalil.content.file.Listing;
import org.dalil.content.record.Records;

import java.util.List;
import java.util.Optional;

/** One import under way: reads a batch, finds what was known of it, hands it on to be written. */
final class Import {
    private final Listing listing;
    private final FolderReader reader;
    private final BatchWriter writer;
    private final Records records;
    private final long folder;
    private final ImportProgress progress;
    private long done;

    Import(
            Listing listing,
            FolderReader reader,
            BatchWriter writer,
            Records records,
            long folder,
            ImportProgress progress) {
        this.listing = listing;
        this.reader = reader;
        this.writer = writer;
        this.records = records;
        this.folder = folder;
        this.progress = progress;
    }

    void run(FolderLock.Held lock) {
        for (var batch : Batches.of(listing.articles())) {
            writer.write(read(batch));
            lock.renew();
        }
    }

    private List<ReadArticle> read(List<ArticleFiles> batch) {
        var read =
                batch.stream()
                        .map(files -> reader.read(files, this::begun))
                        .flatMap(Optional::stream)
                        .toList();
        var paths =
                read.stream()
                        .flatMap(article -> article.texts().stream())
                        .map(ReadText::path)
                        .toList();
        var known = records.at(folder, paths);
        return read.stream().map(article -> article.known(known)).toList();
    }

    private void begun(ListedFile file) {
        progress.at(done++, listing.size(), file.address().path());
    }
}
