package org.dalil.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Folders that tests write and read. */
public final class Folders {
    private Folders() {}

    public static void write(Path folder, String path, String text) {
        write(folder, path, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path folder, String path, byte[] content) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static String read(Path folder, String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static void delete(Path folder, String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The bytes of every file, by path. */
    static Map<String, String> all(Path folder) {
        try (var files = Files.walk(folder)) {
            var all = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An article's file. */
    public static String article(String front, String body) {
        return "---\n" + front + "\n---\n" + body;
    }
}
