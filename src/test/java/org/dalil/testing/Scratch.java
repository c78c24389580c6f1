package org.dalil.testing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders that leave with the run that made them, whether its tests were green or not. */
public final class Scratch {
    private static final int ATTEMPTS = 5;
    private static final Path ALL = begin();

    private Scratch() {}

    /** An empty one. */
    public static Path folder(String name) {
        try {
            return Files.createTempDirectory(ALL, name);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path begin() {
        try {
            var all = Files.createTempDirectory("dalil-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(all)));
            return all;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A context that is still ending may write beside it: then once more. */
    private static void remove(Path all) {
        for (var attempt = 0; attempt < ATTEMPTS && Files.exists(all); attempt++) {
            try {
                Files.walkFileTree(all, new Removing());
            } catch (IOException written) {
                if (attempt == ATTEMPTS - 1) {
                    System.err.println(all + " is left: " + written);
                }
            }
        }
    }

    private static final class Removing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
            if (trouble instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw trouble;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
                throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
        }
    }
}
