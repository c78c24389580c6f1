package org.dalil.content.folder;

import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.finding.Visible;
import org.dalil.text.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in a folder: names only, so that it fits into memory however much there is.
 *
 * @param articles by reference
 * @param categories {@code category.yml} by folder, a folder before those in it; empty: the top
 * @param others by composed path
 * @param folders by composed path
 * @param findings what cannot be read as an article for its name or nature
 */
public record Listing(
        List<ArticleFiles> articles,
        SortedMap<String, OtherFile> categories,
        Map<String, OtherFile> others,
        Set<String> folders,
        List<Finding> findings) {

    /**
     * @param languages of the portal, the default one first
     * @throws IOException where the folder itself cannot be read
     */
    public static Listing of(Path folder, List<Language> languages) throws IOException {
        var walk = new FolderWalk(languages);
        Files.walkFileTree(folder, walk);
        var findings = walk.findings();
        var articles = new ArrayList<ArticleFiles>();
        grouped(walk.files())
                .forEach((ref, files) -> articles.add(single(ref, files, languages, findings)));
        lookAlikes(articles, findings);
        return new Listing(articles, walk.categories(), walk.others(), walk.allFolders(), findings);
    }

    /** Of all files of articles, taken or not. */
    public List<String> paths() {
        var paths = new ArrayList<String>(size());
        articles.forEach(
                article -> article.files().forEach(file -> paths.add(file.address().path())));
        findings.forEach(finding -> paths.add(finding.file()));
        return paths;
    }

    /** How many files of articles there are. */
    public int size() {
        return articles.stream().mapToInt(article -> article.files().size()).sum();
    }

    /** Whether something that was found lies below this path. */
    public boolean isFolder(String path) {
        return folders.contains(path);
    }

    private static SortedMap<String, List<ListedFile>> grouped(List<ListedFile> files) {
        var grouped = new TreeMap<String, List<ListedFile>>();
        files.forEach(
                file ->
                        grouped.computeIfAbsent(file.address().ref(), _ -> new ArrayList<>(2))
                                .add(file));
        return grouped;
    }

    /** One file a language: the one that names it, else the first; the others are told. */
    private static ArticleFiles single(
            String ref, List<ListedFile> files, List<Language> languages, List<Finding> findings) {
        files.sort(
                Comparator.comparing(
                                (ListedFile file) -> languages.indexOf(file.address().language()))
                        .thenComparing(file -> !file.address().named())
                        .thenComparing(file -> file.address().path()));
        var kept = new ArrayList<ListedFile>(files.size());
        for (var file : files) {
            var before = kept.isEmpty() ? null : kept.getLast().address();
            if (before == null || !before.language().equals(file.address().language())) {
                kept.add(file);
            } else {
                findings.add(
                        Finding.leftOut(
                                Cause.TWICE,
                                file.address().path(),
                                1,
                                "is the same article and language (%s) as %s, which was taken"
                                        .formatted(before.language(), Visible.of(before.path()))));
            }
        }
        return new ArticleFiles(ref, List.copyOf(kept));
    }

    private static void lookAlikes(List<ArticleFiles> articles, List<Finding> findings) {
        var seen = HashMap.<String, String>newHashMap(articles.size());
        for (var article : articles) {
            var before = seen.putIfAbsent(article.ref().toLowerCase(Locale.ROOT), article.ref());
            if (before != null) {
                findings.add(
                        Finding.notice(
                                Cause.LOOKS_ALIKE,
                                article.files().getFirst().address().path(),
                                1,
                                "differs from %s in case only; some systems keep one of the two"
                                        .formatted(Visible.of(before))));
            }
        }
    }
}
