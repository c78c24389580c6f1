package org.dalil.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;

import org.dalil.article.attachment.Attachments;
import org.dalil.article.attachment.ListedAttachment;
import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.intake.Holdings;
import org.dalil.content.finding.Cause;
import org.dalil.content.folder.Destination;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.record.ArticleFile;
import org.dalil.content.record.FolderFile;
import org.dalil.content.record.Records;
import org.dalil.markdown.Documents;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the whole base as a folder. */
@Singleton
class Export {
    private static final List<String> NONE = List.of();

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
    Lying write(ExportWriter writer, long folder, FolderLock.Held lock, ImportProgress progress) {
        var run = new Run(writer, folder, settings.portal().languages(), folders());
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

    private Map<Long, String> folders() {
        return categories.all().stream()
                .collect(toMap(each -> Objects.requireNonNull(each.id()), Category::folder));
    }

    private final class Run {
        private final ExportWriter writer;
        private final long folder;
        private final List<Language> languages;
        private final Map<Long, String> folders;
        private final Map<String, Written> written = new HashMap<>();
        private final Map<String, String> attached = new HashMap<>();

        Run(ExportWriter writer, long folder, List<Language> languages, Map<Long, String> folders) {
            this.writer = writer;
            this.folder = folder;
            this.languages = languages;
            this.folders = folders;
        }

        void write(List<HeldArticle> page) {
            var ids = page.stream().map(HeldArticle::id).toList();
            var before = records.of(ids).stream().collect(groupingBy(ArticleFile::articleId));
            var listed =
                    attachments.listed(ids).stream()
                            .collect(groupingBy(ListedAttachment::articleId));
            var files = new ArrayList<Placed>();
            page.forEach(
                    article ->
                            files.addAll(
                                    placed(
                                            article,
                                            before.getOrDefault(article.id(), List.of()),
                                            listed.getOrDefault(article.id(), List.of()))));
            var known = records.at(folder, files.stream().map(Placed::path).toList());
            files.forEach(file -> write(file, known.get(file.path())));
            page.forEach(article -> attach(listed.getOrDefault(article.id(), List.of())));
        }

        private List<Placed> placed(
                HeldArticle article, List<ArticleFile> files, List<ListedAttachment> attached) {
            var before = files.stream().collect(toMap(ArticleFile::language, Function.identity()));
            var texts = new TreeMap<Language, ExportedText>();
            article.texts()
                    .forEach(
                            (language, held) ->
                                    ExportedText.of(article, held, before.get(language.code()))
                                            .ifPresent(text -> texts.put(language, text)));
            if (texts.isEmpty()) {
                return List.of();
            }
            var category = folders.getOrDefault(article.article().categoryId(), "");
            var ref = paths.refOf(article, category, languages);
            var placed = new ArrayList<Placed>();
            for (var text : texts.entrySet()) {
                var alone = placed.isEmpty() ? unnamed(ref, attached, texts.values()) : NONE;
                path(ref, text.getKey(), before.get(text.getKey().code()))
                        .map(path -> new Placed(path, ref, category, text.getValue(), alone))
                        .ifPresent(placed::add);
            }
            return placed;
        }

        /** Attachments that no link would bring back. */
        private List<String> unnamed(
                String ref, List<ListedAttachment> attached, Collection<ExportedText> texts) {
            if (attached.isEmpty()) {
                return NONE;
            }
            var named =
                    texts.stream()
                            .flatMap(text -> documents.destinations(text.text().body()).stream())
                            .flatMap(
                                    each ->
                                            Destination.in(FileAddress.folderOf(ref), each)
                                                    .stream())
                            .flatMap(destination -> destination.paths().stream())
                            .collect(toSet());
            return attached.stream()
                    .map(ListedAttachment::path)
                    .filter(path -> !named.contains(path))
                    .toList();
        }

        private Optional<String> path(String ref, Language language, @Nullable ArticleFile before) {
            var path =
                    paths.pathOf(ref, language, before == null ? null : before.path(), languages);
            if (path.isEmpty()) {
                writer.refuse(
                        Cause.NO_LANGUAGE,
                        ref,
                        "has a text in %s, which is no language of this portal"
                                .formatted(language));
            }
            return path;
        }

        private void write(Placed file, @Nullable FolderFile known) {
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
    record Lying(Map<String, Written> texts, Map<String, String> attachments) {}

    private record Placed(
            String path,
            String ref,
            String category,
            ExportedText text,
            List<String> attachments) {}
}
