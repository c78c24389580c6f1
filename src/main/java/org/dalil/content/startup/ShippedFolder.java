package org.dalil.content.startup;

import org.dalil.content.FolderPlace;
import org.dalil.content.FolderRefused;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The articles that come with the program: in its jar, or beside its classes when it is run from
 * its sources.
 *
 * @param jar to be closed; null where there is none
 */
record ShippedFolder(Optional<FolderPlace> place, @Nullable FileSystem jar)
        implements AutoCloseable {
    private static final String NAME = "articles";

    static ShippedFolder open() {
        try {
            var program = program();
            if (Files.isDirectory(program)) {
                return new ShippedFolder(in(program.resolve(NAME)), null);
            }
            var jar = FileSystems.newFileSystem(program, Map.of());
            return new ShippedFolder(in(jar.getPath("/" + NAME)), jar);
        } catch (IOException | URISyntaxException refused) {
            throw new FolderRefused(
                    "the articles within the program cannot be read: " + refused.getMessage());
        }
    }

    private static Path program() throws URISyntaxException {
        URI place = ShippedFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(place);
    }

    private static Optional<FolderPlace> in(Path folder) {
        return Files.isDirectory(folder)
                ? Optional.of(new FolderPlace(folder, FolderPlace.SHIPPED))
                : Optional.empty();
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException _) {
                // It was only read.
            }
        }
    }
}
