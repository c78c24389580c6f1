package org.dalil.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Tells, at most once a second, whether files of these folders changed since it was last asked. */
final class Freshness {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final List<Path> folders;
    private final AtomicLong lookAgain = new AtomicLong();
    private volatile long seen;

    Freshness(List<Path> folders) {
        this.folders = folders;
        seen = state();
        lookAgain.set(System.nanoTime() + PATIENCE);
    }

    /** True for one caller only. */
    boolean hasChanged() {
        var due = lookAgain.get();
        var now = System.nanoTime();
        if (folders.isEmpty() || now - due < 0 || !lookAgain.compareAndSet(due, now + PATIENCE)) {
            return false;
        }
        var state = state();
        var changed = state != seen;
        seen = state;
        return changed;
    }

    private long state() {
        var state = 0L;
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    state += state(file);
                }
            } catch (IOException | RuntimeException moved) {
                state++; // a file went away while we looked: look again next time
            }
        }
        return state;
    }

    private static long state(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.isDirectory()
                ? 0
                : 31L * file.toString().hashCode()
                        ^ attributes.lastModifiedTime().toMillis() * 131 + attributes.size();
    }
}
