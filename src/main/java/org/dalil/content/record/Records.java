package org.dalil.content.record;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door of this package: records are read and replaced many at once. */
@Singleton
public class Records {
    /** Folders remembered; a backup into a new folder every night must not fill the base. */
    private static final int FOLDERS = 8;

    private final FolderRepository folders;
    private final FolderFileRepository files;
    private final ArticleFileRepository articles;
    private final CategoryFileRepository categories;
    private final Transactions transactions;
    private final Clock clock;

    Records(
            FolderRepository folders,
            FolderFileRepository files,
            ArticleFileRepository articles,
            CategoryFileRepository categories,
            Transactions transactions,
            Clock clock) {
        this.folders = folders;
        this.files = files;
        this.articles = articles;
        this.categories = categories;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The folder at this place, which is being used now. */
    public long folder(String place) {
        return transactions.write(
                () -> {
                    var stored = folders.findByPlace(place);
                    var now = clock.instant();
                    stored.map(Folder::id).ifPresent(id -> folders.use(id, now));
                    var folder =
                            stored.orElseGet(
                                    () -> folders.save(new Folder(null, place, now, null)));
                    var older = folders.older(FOLDERS);
                    if (!older.isEmpty()) {
                        folders.forget(older);
                    }
                    return Objects.requireNonNull(folder.id());
                });
    }

    /** Under which circumstances all files of a folder were last read. */
    public Optional<String> circumstances(long folder) {
        return folders.findById(folder).map(Folder::circumstances);
    }

    /**
     * @param now null while they are being read
     */
    public void keepCircumstances(long folder, @Nullable String now) {
        transactions.write(() -> folders.circumstances(folder, now));
    }

    /**
     * What is known of files at these paths: in this folder, or else, for it may be a copy, in the
     * one that was used last before it.
     */
    public Map<String, FolderFile> at(long folder, List<String> paths) {
        var known = new HashMap<String, FolderFile>();
        if (!paths.isEmpty()) {
            for (var file : files.at(paths)) {
                if (file.folderId() == folder) {
                    known.put(file.path(), file);
                } else {
                    known.putIfAbsent(file.path(), file);
                }
            }
        }
        return known;
    }

    /** What is known of this folder, by path from behind {@code after}. */
    public List<FolderFile> page(long folder, String after, int most) {
        return files.page(folder, after, most);
    }

    /** The articles that came from, or went to, the folder at this place. */
    public List<Long> articles(String place) {
        return files.articles(place);
    }

    /** Replaces what is known of files of one folder. */
    public void keep(long folder, List<FolderFile> now) {
        if (now.isEmpty()) {
            return;
        }
        var stored =
                files.in(folder, now.stream().map(FolderFile::path).toList()).stream()
                        .collect(Collectors.toMap(FolderFile::path, Function.identity()));
        split(
                now.stream().map(file -> file.as(idOf(stored.get(file.path())))).toList(),
                FolderFile::id,
                files::saveAll,
                files::updateAll);
    }

    /** What the files of these articles say beside their texts. */
    public List<ArticleFile> of(List<Long> articleIds) {
        return articleIds.isEmpty() ? List.of() : articles.findByArticleIdIn(articleIds);
    }

    /** Whether the file of some article lies there. */
    public boolean isTaken(String path) {
        return articles.existsByPath(path);
    }

    /** Replaces what is known of these texts. */
    public void keepTexts(List<ArticleFile> now) {
        if (now.isEmpty()) {
            return;
        }
        var stored = new HashMap<List<Object>, ArticleFile>();
        of(now.stream().map(ArticleFile::articleId).distinct().toList())
                .forEach(file -> stored.put(List.of(file.articleId(), file.language()), file));
        split(
                now.stream()
                        .map(
                                file -> {
                                    var before =
                                            stored.get(List.of(file.articleId(), file.language()));
                                    return file.as(before == null ? null : before.id());
                                })
                        .toList(),
                ArticleFile::id,
                articles::saveAll,
                articles::updateAll);
    }

    public Optional<String> foreignOf(String category) {
        return categories.findById(category).map(CategoryFile::foreignLines);
    }

    public void keepForeign(String category, String lines) {
        var file = new CategoryFile(category, lines);
        var _ = categories.existsById(category) ? categories.update(file) : categories.save(file);
    }

    private static @Nullable Long idOf(@Nullable FolderFile file) {
        return file == null ? null : file.id();
    }

    private static <T> void split(
            List<T> rows,
            Function<T, @Nullable Long> id,
            Function<List<T>, ?> insert,
            Function<List<T>, ?> update) {
        var fresh = new ArrayList<T>();
        var known = new ArrayList<T>();
        rows.forEach(row -> (id.apply(row) == null ? fresh : known).add(row));
        if (!fresh.isEmpty()) {
            insert.apply(fresh);
        }
        if (!known.isEmpty()) {
            update.apply(known);
        }
    }
}
