package org.dalil.content;

import org.dalil.account.Audience;
import org.dalil.content.file.ArticleReader;
import org.dalil.content.file.ArticleText;
import org.dalil.content.file.LinkedFiles;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.finding.LeftOut;
import org.dalil.content.folder.ArticleFiles;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.folder.Fingerprint;
import org.dalil.content.folder.ListedFile;
import org.dalil.content.folder.OtherFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the files of articles one after the other and tells what is wrong with them. */
final class FolderReader {
    private final ArticleReader reader;
    private final LinkedFiles linked;
    private final Map<String, Audience> audiences;
    private final Audience usual;
    private final Function<String, @Nullable Long> categoryOf;
    private final Consumer<Finding> tell;
    private final Map<OtherFile, String> hashes = new HashMap<>();

    /**
     * @param audiences that folders name for what is in and below them
     * @param usual for all other
     * @param categoryOf the category of a folder
     */
    FolderReader(
            ArticleReader reader,
            LinkedFiles linked,
            Map<String, Audience> audiences,
            Audience usual,
            Function<String, @Nullable Long> categoryOf,
            Consumer<Finding> tell) {
        this.reader = reader;
        this.linked = linked;
        this.audiences = audiences;
        this.usual = usual;
        this.categoryOf = categoryOf;
        this.tell = tell;
    }

    /** Empty where no file of it can be taken. */
    Optional<ReadArticle> read(ArticleFiles files, Consumer<ListedFile> begun) {
        var texts = new ArrayList<ReadText>(files.files().size());
        for (var file : files.files()) {
            begun.accept(file);
            try {
                var text = reader.read(file, inherited(file.address().folder()));
                texts.add(withAttachments(text));
            } catch (LeftOut refused) {
                tell.accept(refused.of(file.address().path()));
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        tellDifferences(texts);
        var folder = texts.getFirst().text().said().category();
        return Optional.of(
                new ReadArticle(
                        files.ref(),
                        categoryOf.apply(
                                folder == null ? FileAddress.folderOf(files.ref()) : folder),
                        List.copyOf(texts)));
    }

    private Audience inherited(String folder) {
        for (var at = folder; ; at = FileAddress.folderOf(at)) {
            var named = audiences.get(at);
            if (named != null || at.isEmpty()) {
                return named == null ? usual : named;
            }
        }
    }

    private ReadText withAttachments(ArticleText text) {
        text.notices().forEach(tell);
        var found = linked.of(text);
        found.notices().forEach(tell);
        if (found.files().isEmpty()) {
            return new ReadText(text, Map.of(), text.hash(), null);
        }
        var parts = new ArrayList<@Nullable Object>(List.of(text.hash()));
        var readable = new LinkedHashMap<String, Attached>();
        found.files()
                .forEach(
                        (path, file) ->
                                hash(file, path, text)
                                        .ifPresent(
                                                hash -> {
                                                    parts.add(path);
                                                    parts.add(hash);
                                                    readable.put(path, new Attached(file, hash));
                                                }));
        return new ReadText(text, readable, Fingerprint.of(parts.toArray()), null);
    }

    private Optional<String> hash(OtherFile file, String path, ArticleText text) {
        try {
            var known = hashes.get(file);
            if (known == null) {
                known = Fingerprint.ofBytes(Files.readAllBytes(file.path()));
                hashes.put(file, known);
            }
            return Optional.of(known);
        } catch (IOException refused) {
            tell.accept(
                    Finding.notice(
                            Cause.ATTACHMENT,
                            text.address().path(),
                            1,
                            "its attachment %s cannot be read: %s"
                                    .formatted(path, refused.getMessage())));
            return Optional.empty();
        }
    }

    private void tellDifferences(List<ReadText> texts) {
        var leader = texts.getFirst().text();
        for (var other : texts.subList(1, texts.size())) {
            var keys = leader.said().differing(other.text().said());
            if (!keys.isEmpty()) {
                tell.accept(
                        Finding.notice(
                                Cause.DIFFERENT,
                                other.path(),
                                1,
                                "says something else of %s than %s, which counts"
                                        .formatted(
                                                String.join(", ", keys), leader.address().path())));
            }
        }
    }
}
