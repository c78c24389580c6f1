package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.intake.HeldArticle;
import org.dalil.article.intake.Holdings;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.folder.Listing;
import org.dalil.content.record.FolderFile;
import org.dalil.content.record.Records;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Files that lay in the folder before. They archive nothing; somebody is told until it is. */
@Singleton
class VanishedFiles {
    private static final int PAGE = 500;

    private final Records records;
    private final Holdings holdings;

    VanishedFiles(Records records, Holdings holdings) {
        this.records = records;
        this.holdings = holdings;
    }

    void tell(Listing listing, long folder, Tally tally) {
        var present = present(listing);
        var page = records.page(folder, "", PAGE);
        while (!page.isEmpty()) {
            tell(page.stream().filter(file -> !present.contains(file.path())).toList(), tally);
            page = records.page(folder, page.getLast().path(), PAGE);
        }
    }

    private static Set<String> present(Listing listing) {
        var present = new HashSet<>(listing.paths());
        listing.categories().keySet().forEach(at -> present.add(CategoryImport.path(at)));
        return present;
    }

    private void tell(List<FolderFile> gone, Tally tally) {
        var archived = archived(gone);
        for (var file : gone) {
            var article = file.articleId();
            if (article != null && !archived.contains(article)) {
                tell(
                        file,
                        "is gone; article %d stays, archive it on the desk if it is to go"
                                .formatted(article),
                        tally);
            } else if (article == null && file.path().endsWith(CategoryImport.FILE)) {
                tell(file, "is gone; the category keeps its name", tally);
            }
        }
    }

    private static void tell(FolderFile file, String reason, Tally tally) {
        tally.tell(new Finding(Finding.Level.VANISHED, Cause.GONE, file.path(), 1, reason));
    }

    private Set<Long> archived(List<FolderFile> gone) {
        var ids = gone.stream().map(FolderFile::articleId).filter(Objects::nonNull).distinct();
        return holdings.ofIds(ids.toList()).stream()
                .filter(HeldArticle::isArchived)
                .map(HeldArticle::id)
                .collect(Collectors.toSet());
    }
}
