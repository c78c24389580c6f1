package org.dalil.content;

import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.record.FolderFile;
import org.dalil.content.record.Records;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes what was read, one transaction a batch; a bad article is found and left out alone. */
final class BatchWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private final Transfer transfer;
    private final Records records;
    private final Transactions transactions;
    private final long folder;
    private final List<Language> languages;
    private final Tally tally;

    BatchWriter(
            Transfer transfer,
            Records records,
            Transactions transactions,
            long folder,
            List<Language> languages,
            Tally tally) {
        this.transfer = transfer;
        this.records = records;
        this.transactions = transactions;
        this.folder = folder;
        this.languages = languages;
        this.tally = tally;
    }

    void write(List<ReadArticle> batch) {
        var as = batch.stream().collect(Collectors.partitioningBy(ReadArticle::isAsKnown));
        unchanged(Objects.requireNonNull(as.get(true)));
        var news = Objects.requireNonNull(as.get(false));
        if (news.isEmpty()) {
            return;
        }
        try {
            tally.add(written(news));
        } catch (RuntimeException _) {
            oneByOne(news);
        }
    }

    private Tally written(List<ReadArticle> articles) {
        return transactions.write(() -> transfer.of(articles, folder, languages));
    }

    private void unchanged(List<ReadArticle> articles) {
        var copies = new ArrayList<FolderFile>();
        for (var article : articles) {
            for (var text : article.texts()) {
                tally.unchanged();
                if (text.known() != null && text.known().folderId() != folder) {
                    copies.add(text.known().in(folder));
                }
            }
        }
        if (!copies.isEmpty()) {
            transactions.write(() -> records.keep(folder, copies));
        }
    }

    /**
     * Where all of several are refused the base is in trouble, not the articles: that is thrown.
     */
    private void oneByOne(List<ReadArticle> news) {
        var refused = new ArrayList<ReadArticle>();
        RuntimeException last = null;
        for (var article : news) {
            try {
                tally.add(written(List.of(article)));
            } catch (RuntimeException refusal) {
                last = refusal;
                refused.add(article);
                tell(article, refusal);
            }
        }
        if (last != null && news.size() > 1 && refused.size() == news.size()) {
            throw last;
        }
    }

    private void tell(ReadArticle article, RuntimeException refusal) {
        Throwable cause = refusal;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        if (!(cause instanceof SQLException)) {
            LOG.error("{} could not be written", article.ref(), refusal);
        }
        for (var text : article.texts()) {
            tally.tell(
                    Finding.leftOut(
                            Cause.REFUSED, text.path(), 1, "was refused by the base: " + reason));
        }
    }
}
