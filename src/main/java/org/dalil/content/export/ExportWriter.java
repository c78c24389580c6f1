package org.dalil.content.export;

import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.folder.FileNames;
import org.dalil.content.folder.Fingerprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes files into the folder, each whole or not at all, and never over what is not ours. */
public final class ExportWriter {
    private final Path folder;
    private final Map<String, String> written = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int news;
    private int unchanged;

    public ExportWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * @param known fingerprint of the file as it was when it was last imported or written; empty
     *     where it never was
     * @return whether the folder holds the content now
     */
    public boolean write(String path, byte[] content, String known) {
        return write(path, Fingerprint.ofBytes(content), () -> content, known);
    }

    /**
     * The same of a content that is fetched only where it is needed.
     *
     * @param fingerprint of the content
     */
    boolean write(String path, String fingerprint, Supplier<byte[]> content, String known) {
        var before = written.putIfAbsent(path, fingerprint);
        if (before != null) {
            if (!before.equals(fingerprint)) {
                refuse(Cause.IN_THE_WAY, path, "is a file of two articles; only one was written");
            }
            return before.equals(fingerprint);
        }
        try {
            return write(path, FileNames.under(folder, path), fingerprint, content, known);
        } catch (IOException refused) {
            refuse(Cause.UNWRITABLE, path, "cannot be written: " + refused.getMessage());
            return false;
        }
    }

    void refuse(Cause cause, String path, String reason) {
        findings.add(Finding.leftOut(cause, path, 1, reason));
    }

    public void notice(Cause cause, String path, String reason) {
        findings.add(Finding.notice(cause, path, 1, reason));
    }

    public ExportReport report(Duration took) {
        return new ExportReport(news, unchanged, findings, took);
    }

    private boolean write(
            String path, Path file, String fingerprint, Supplier<byte[]> content, String known)
            throws IOException {
        if (leadsThroughALink(file)) {
            refuse(Cause.SYMBOLIC_LINK, path, "lies behind a symbolic link; nothing was written");
            return false;
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            var there =
                    Files.isRegularFile(file) ? Fingerprint.ofBytes(Files.readAllBytes(file)) : "";
            if (there.equals(fingerprint)) {
                unchanged++;
                return true;
            }
            if (there.isEmpty() || !there.equals(known)) {
                refuse(Cause.IN_THE_WAY, path, inTheWay(known));
                return false;
            }
        }
        put(file, content.get());
        news++;
        return true;
    }

    private static String inTheWay(String known) {
        return known.isEmpty()
                ? "is there already and was not written by us; nothing was overwritten"
                : "changed here since the last import or export; nothing was overwritten, import"
                        + " it first";
    }

    private static void put(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(file.getParent(), ".dalil-", ".tmp");
        try {
            Files.write(fresh, content);
            readableAsOthers(fresh);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A temporary file is its owner's alone; an article is not. */
    private static void readableAsOthers(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private boolean leadsThroughALink(Path file) {
        for (var at = file; !at.equals(folder); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }
}
