package org.dalil.console.order;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code backup FILE}: the whole base in one file, while it is in use. */
@Singleton
class BackupOrder implements Order {
    private final Backups backups;

    BackupOrder(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int carryOut(List<String> words, Output output) {
        var file = Path.of(words.getFirst());
        try {
            backups.write(file);
            output.line("Backup written: %s (%,d KB)".formatted(file, Files.size(file) / 1024));
            return 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
