package org.dalil.content.export;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.dalil.article.attachment.ListedAttachment;
import org.dalil.article.intake.HeldArticle;
import org.dalil.content.finding.Cause;
import org.dalil.content.folder.Destination;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.record.ArticleFile;
import org.dalil.markdown.Documents;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Says which files an article becomes. */
final class Placing {
    private static final List<String> NONE = List.of();

    private final ExportPaths paths;
    private final Documents documents;
    private final Map<Long, String> folders;
    private final List<Language> languages;
    private final ExportWriter told;

    /**
     * @param folders of the categories, by their id
     * @param languages of the portal
     * @param told what has no place
     */
    Placing(
            ExportPaths paths,
            Documents documents,
            Map<Long, String> folders,
            List<Language> languages,
            ExportWriter told) {
        this.paths = paths;
        this.documents = documents;
        this.folders = folders;
        this.languages = languages;
        this.told = told;
    }

    /** A text and where it goes. */
    record Placed(
            String path,
            String ref,
            String category,
            ExportedText text,
            List<String> attachments) {}

    /**
     * @param files that the article had before
     */
    List<Placed> of(HeldArticle article, List<ArticleFile> files, List<ListedAttachment> attached) {
        var before = files.stream().collect(toMap(ArticleFile::language, Function.identity()));
        var texts = texts(article, before);
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

    private static Map<Language, ExportedText> texts(
            HeldArticle article, Map<String, ArticleFile> before) {
        var texts = new TreeMap<Language, ExportedText>();
        article.texts()
                .forEach(
                        (language, held) ->
                                ExportedText.of(article, held, before.get(language.code()))
                                        .ifPresent(text -> texts.put(language, text)));
        return texts;
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
                        .flatMap(each -> Destination.in(FileAddress.folderOf(ref), each).stream())
                        .flatMap(destination -> destination.paths().stream())
                        .collect(toSet());
        return attached.stream()
                .map(ListedAttachment::path)
                .filter(path -> !named.contains(path))
                .toList();
    }

    private Optional<String> path(String ref, Language language, @Nullable ArticleFile before) {
        var path = paths.pathOf(ref, language, before == null ? null : before.path(), languages);
        if (path.isEmpty()) {
            told.refuse(
                    Cause.NO_LANGUAGE,
                    ref,
                    "has a text in %s, which is no language of this portal".formatted(language));
        }
        return path;
    }
}
