package org.dalil.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that was found where articles lie. */
public record ListedFile(FileAddress address, Path path, long size) {

    /** Fingerprint of it as it lies there; empty where it cannot be taken anyway. */
    public Optional<String> bytes() {
        try {
            return size > Decoding.LARGEST
                    ? Optional.empty()
                    : Optional.of(Fingerprint.ofBytes(Files.readAllBytes(path)));
        } catch (IOException _) {
            return Optional.empty(); // its reader says why
        }
    }
}
