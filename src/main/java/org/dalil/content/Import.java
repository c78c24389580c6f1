package org.dalil.content;

import org.dalil.content.folder.ArticleFiles;
import org.dalil.content.folder.ListedFile;
import org.dalil.content.folder.Listing;
import org.dalil.content.record.Records;
import org.dalil.content.run.Batches;
import org.dalil.content.run.FolderLock;
import org.dalil.content.run.ImportProgress;

import java.util.ArrayList;
import java.util.List;

/** One import under way: reads a batch, finds what was known of it, hands it on to be written. */
final class Import {
    private final Listing listing;
    private final FolderReader reader;
    private final BatchWriter writer;
    private final Records records;
    private final Untouched untouched;
    private final ImportProgress progress;
    private final Tally tally;
    private final int total;
    private long done;

    Import(
            Listing listing,
            FolderReader reader,
            BatchWriter writer,
            Records records,
            Untouched untouched,
            ImportProgress progress,
            Tally tally) {
        this.listing = listing;
        this.total = listing.size();
        this.reader = reader;
        this.writer = writer;
        this.records = records;
        this.untouched = untouched;
        this.progress = progress;
        this.tally = tally;
    }

    void run(FolderLock.Held lock) {
        for (var batch : Batches.of(listing.articles())) {
            writer.write(read(batch));
            lock.renew();
        }
    }

    private List<ReadArticle> read(List<ArticleFiles> batch) {
        var known = records.at(untouched.folder(), paths(batch));
        var read = new ArrayList<ReadArticle>(batch.size());
        for (var files : batch) {
            if (untouched.holds(files, known)) {
                files.files().forEach(this::passed);
            } else {
                reader.read(files, this::begun)
                        .map(article -> article.known(known))
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    private static List<String> paths(List<ArticleFiles> batch) {
        return batch.stream()
                .flatMap(files -> files.files().stream())
                .map(file -> file.address().path())
                .toList();
    }

    private void passed(ListedFile file) {
        begun(file);
        tally.unchanged();
    }

    private void begun(ListedFile file) {
        progress.at(done++, total, file.address().path());
    }
}
