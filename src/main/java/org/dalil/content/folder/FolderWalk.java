package org.dalil.content.folder;

import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.finding.Visible;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at every name in a folder. Symbolic links are told, never followed. */
final class FolderWalk implements FileVisitor<Path> {
    private static final String CATEGORY = "category.yml";
    private static final int LONGEST_PATH = 1000;
    private static final int LONGEST_FOLDER = 500;

    /** What an index of PostgreSQL can hold, less some air. */
    private static final int MOST_BYTES = 2000;

    private static final Set<String> OTHER_MARKDOWN =
            Set.of("markdown", "mdown", "mkd", "mkdn", "mdwn", "mdx", "rmd");

    private final List<Language> languages;
    private final List<String> folders = new ArrayList<>();
    private final Set<String> allFolders = new HashSet<>();
    private final List<ListedFile> files = new ArrayList<>();
    private final SortedMap<String, OtherFile> categories = new TreeMap<>();
    private final Map<String, OtherFile> others = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean inside;

    FolderWalk(List<Language> languages) {
        this.languages = languages;
    }

    List<ListedFile> files() {
        return files;
    }

    SortedMap<String, OtherFile> categories() {
        return categories;
    }

    Map<String, OtherFile> others() {
        return others;
    }

    Set<String> allFolders() {
        return allFolders;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!inside) {
            inside = true;
            return FileVisitResult.CONTINUE;
        }
        var name = FileNames.of(folder);
        if (name.startsWith(".") || refused(path(name), LONGEST_FOLDER)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(name);
        allFolders.add(FileAddress.composed(path("").substring(0, path("").length() - 1)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var name = FileNames.of(file);
        if (!name.startsWith(".")) {
            found(name, file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException refused) throws IOException {
        if (!inside) {
            throw refused;
        }
        findings.add(
                Finding.leftOut(Cause.UNREADABLE, path(FileNames.of(file)), 1, reason(refused)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            findings.add(Finding.leftOut(Cause.UNREADABLE, path(""), 1, reason(failure)));
        }
        if (!folders.isEmpty()) {
            folders.removeLast();
        }
        return FileVisitResult.CONTINUE;
    }

    static String reason(IOException refused) {
        return refused instanceof AccessDeniedException
                ? "may not be read: permission denied"
                : "cannot be read: " + refused.getMessage();
    }

    private void found(String name, Path file, BasicFileAttributes attributes) {
        var path = path(name);
        if (attributes.isSymbolicLink()) {
            leaveOut(
                    Cause.SYMBOLIC_LINK,
                    path,
                    "is a symbolic link; only files of the folder itself are taken");
        } else if (!attributes.isRegularFile()) {
            leaveOut(Cause.SPECIAL_FILE, path, "is no regular file");
        } else if (!refused(path, LONGEST_PATH)) {
            place(name, path, file, attributes);
        }
    }

    private void place(String name, String path, Path file, BasicFileAttributes attributes) {
        var size = attributes.size();
        var other = new OtherFile(file, size, attributes.lastModifiedTime().toInstant());
        if (FileAddress.isMarkdown(name)) {
            article(FileAddress.of(path, languages), file, size);
        } else if (name.equals(CATEGORY)) {
            categories.put(FileAddress.composed(FileAddress.folderOf(path)), other);
        } else {
            if (OTHER_MARKDOWN.contains(name.substring(name.lastIndexOf('.') + 1))) {
                leaveOut(Cause.NOT_MARKDOWN, path, "is not taken; name it .md if it is an article");
            }
            if (name.equals("category.yaml")) {
                leaveOut(Cause.BAD_NAME, path, "is not read; name it " + CATEGORY);
            }
            others.put(FileAddress.composed(path), other);
        }
    }

    private void article(FileAddress address, Path file, long size) {
        files.add(new ListedFile(address, file, size));
        if (!address.foreign().isEmpty()) {
            findings.add(
                    Finding.notice(
                            Cause.NO_LANGUAGE,
                            address.path(),
                            1,
                            "'%s' is no language of this portal; taken as %s, named %s"
                                    .formatted(
                                            address.foreign(),
                                            address.language(),
                                            Visible.of(address.name()))));
        }
    }

    private boolean refused(String path, int longest) {
        var composed = FileAddress.composed(path);
        if (path.indexOf('\uFFFD') >= 0) {
            leaveOut(Cause.BAD_NAME, path, "has a name that is not UTF-8");
        } else if (path.codePoints().anyMatch(Character::isISOControl)) {
            leaveOut(Cause.BAD_NAME, path, "has a control character in its name");
        } else if (composed.length() > longest
                || composed.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            leaveOut(
                    Cause.BAD_NAME,
                    path,
                    "has a path of %,d characters; %,d (%,d bytes) is the most"
                            .formatted(composed.length(), longest, MOST_BYTES));
        } else {
            return false;
        }
        return true;
    }

    private void leaveOut(Cause cause, String path, String reason) {
        findings.add(Finding.leftOut(cause, path, 1, reason));
    }

    private String path(String name) {
        return folders.isEmpty() ? name : String.join("/", folders) + "/" + name;
    }
}
