package org.dalil.content.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.article.attachment.Attachments;
import org.dalil.article.attachment.ListedAttachment;
import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.intake.Holdings;
import org.dalil.content.finding.Cause;
import org.dalil.content.record.ArticleFile;
import org.dalil.content.record.FolderFile;
import org.dalil.content.record.Records;
import org.dalil.content.record.Standings;
import org.dalil.content.run.Batches;
import org.dalil.content.run.FolderLock;
import org.dalil.content.run.ImportProgress;
import org.dalil.markdown.Documents;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the whole base as a folder. */
@Singleton
public class Export {
    private final Holdings holdings;
    private final Attachments attachments;
    private final Documents documents;
    private final Categories categories;
    private final Records records;
    private final ExportPaths paths;
    private final Settings settings;

    Export(
            Holdings holdings,
            Attachments attachments,
            Documents documents,
            Categories categories,
            Records records,
            ExportPaths paths,
            Settings settings) {
        this.holdings = holdings;
        this.attachments = attachments;
        this.documents = documents;
        this.categories = categories;
        this.records = records;
        this.paths = paths;
        this.settings = settings;
    }

    /**
     * Writes articles and their attachments.
     *
     * @param folder as it is remembered
     */
    public Lying write(
            ExportWriter writer, long folder, FolderLock.Held lock, ImportProgress progress) {
        var run = new Run(writer, folder, placing(writer));
        var total = holdings.count();
        var done = 0L;
        var page = holdings.page(0, Batches.MOST);
        while (!page.isEmpty()) {
            progress.at(done, total, page.getFirst().article().ref());
            run.write(page);
            lock.renew();
            done += page.size();
            page = holdings.page(page.getLast().id(), Batches.MOST);
        }
        progress.at(done, total, "");
        return run.lying();
    }

    private Placing placing(ExportWriter writer) {
        var folders =
                categories.all().stream()
                        .collect(
                                toMap(each -> Objects.requireNonNull(each.id()), Category::folder));
        return new Placing(paths, documents, folders, settings.portal().languages(), writer);
    }

    private final class Run {
        private final ExportWriter writer;
        private final long folder;
        private final Placing placing;
        private final Map<String, Written> written = new HashMap<>();
        private final Map<String, String> attached = new HashMap<>();

        Run(ExportWriter writer, long folder, Placing placing) {
            this.writer = writer;
            this.folder = folder;
            this.placing = placing;
        }

        void write(List<HeldArticle> page) {
            var ids = page.stream().map(HeldArticle::id).toList();
            var before = records.of(ids).stream().collect(groupingBy(ArticleFile::articleId));
            var listed =
                    attachments.listed(ids).stream()
                            .collect(groupingBy(ListedAttachment::articleId));
            var files = new ArrayList<Placing.Placed>();
            page.forEach(
                    article ->
                            files.addAll(
                                    placing.of(
                                            article,
                                            before.getOrDefault(article.id(), List.of()),
                                            listed.getOrDefault(article.id(), List.of()))));
            var known = records.at(folder, files.stream().map(Placing.Placed::path).toList());
            files.forEach(file -> write(file, known.get(file.path())));
            page.forEach(article -> attach(listed.getOrDefault(article.id(), List.of())));
        }

        private void write(Placing.Placed file, @Nullable FolderFile known) {
            var text = file.text();
            var content = text.file(file.ref(), file.category(), file.attachments());
            if (writer.write(file.path(), content, known == null ? "" : known.bytes())) {
                written.put(
                        file.path(),
                        new Written(
                                text.article().id(),
                                text.token(),
                                Standings.fingerprint(text.article().standing())));
            }
        }

        private void attach(List<ListedAttachment> files) {
            var known = records.at(folder, files.stream().map(ListedAttachment::path).toList());
            for (var file : files) {
                var before = known.get(file.path());
                if (!ExportPaths.isPath(file.path())) {
                    writer.refuse(Cause.BAD_NAME, file.path(), "is no path in a folder");
                } else if (writer.write(
                        file.path(),
                        file.sha256(),
                        () -> attachments.content(file),
                        before == null ? "" : before.bytes())) {
                    attached.put(file.path(), file.sha256());
                }
            }
        }

        Lying lying() {
            return new Lying(written, attached);
        }
    }

    /**
     * What lies in the folder now.
     *
     * @param texts by path
     * @param attachments fingerprints by path
     */
    public record Lying(Map<String, Written> texts, Map<String, String> attachments) {}
}
