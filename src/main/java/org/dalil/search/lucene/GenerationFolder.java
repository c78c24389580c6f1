package org.dalil.search.lucene;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Where generations lie, and the file that names the one which counts. */
final class GenerationFolder {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationFolder.class);
    private static final String POINTER = "current";

    private final Path folder;

    GenerationFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
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
