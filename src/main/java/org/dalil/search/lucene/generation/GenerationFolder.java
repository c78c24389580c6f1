package org.dalil.search.lucene.generation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Where generations lie, and the file that names the one which counts. */
final class GenerationFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationFolder.class);
    private static final String POINTER = "current";

    private final Path folder;
    private final FileChannel lock;

    /**
     * @throws IndexInUse where another process, or another context of this one, has it
     */
    GenerationFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            lock = locked(folder.resolve("lock"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // This process has it already: refused like another's.
        }
        channel.close();
        throw new IndexInUse(file.getParent());
    }

    /** Leaves the folder to whoever comes next. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            LOG.warn("Could not let go of {}: {}", folder, failed.toString());
        }
    }

    /** The one that counts; empty where none does. */
    Optional<Path> named() {
        try {
            var name = Files.readString(folder.resolve(POINTER)).strip();
            return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    Path fresh() {
        return folder.resolve(UUID.randomUUID().toString());
    }

    /** From now on this one counts, also after a crash. */
    void name(Path generation) throws IOException {
        var written = folder.resolve(POINTER + ".new");
        var name = StandardCharsets.UTF_8.encode(generation.getFileName().toString());
        try (var file =
                FileChannel.open(
                        written,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(name);
            file.force(true);
        }
        Files.move(written, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what a crash or an earlier generation left. */
    void keepOnly(Optional<Path> generation) {
        try (var all = Files.list(folder)) {
            all.filter(Files::isDirectory)
                    .filter(each -> generation.filter(each::equals).isEmpty())
                    .forEach(this::remove);
        } catch (IOException unreadable) {
            LOG.warn("Could not tidy {}: {}", folder, unreadable.toString());
        }
    }

    void remove(Path generation) {
        try (var all = Files.walk(generation)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException held) {
            LOG.warn("Could not remove {}: {}", generation, held.toString());
        }
    }
}
