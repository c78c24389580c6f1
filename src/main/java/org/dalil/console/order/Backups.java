package org.dalil.console.order;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.data.jdbc.runtime.JdbcOperations;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup is a zip of the base's file as H2 itself copies it (a consistent state while writers go
 * on) with a note that says what it is. Articles, attachments, accounts and settings are all in the
 * base; the search index is derived and not taken, and the day's secret of the visitors' keys is
 * taken out: a copy that holds both would tell for good who searched for what.
 */
@Singleton
public class Backups {
    static final String NOTE = "dalil-backup.properties";
    public static final String BASE = "dalil.mv.db";
    static final String FORMAT = "1";

    private final JdbcOperations jdbc;
    private final Transactions transactions;
    private final Clock clock;
    private final DatasourceConfiguration source;

    Backups(
            JdbcOperations jdbc,
            Transactions transactions,
            Clock clock,
            DatasourceConfiguration source) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.source = source;
    }

    public void write(Path file) throws IOException {
        if (!source.getJdbcUrl().startsWith(CopiedBase.FILE)) {
            throw new OrderRefused(
                    "the base is not a file of H2; use the database's own tool (PostgreSQL:"
                            + " pg_dump --exclude-table-data=visitor_salt)");
        }
        if (Files.exists(file)) {
            throw new OrderRefused(file + " is there already; name a new file");
        }
        var parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new OrderRefused("no such folder: " + parent);
        }
        var whole = Files.createTempFile(parent, "dalil-backup", ".part");
        try (var copy = new CopiedBase(parent, source)) {
            copyBase(copy.zip());
            copy.unpack();
            copy.withoutSecrets();
            wrap(copy.base(), whole);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void copyBase(Path to) {
        transactions.read(
                () ->
                        jdbc.prepareStatement(
                                "backup to ?",
                                statement -> {
                                    statement.setString(1, to.toString());
                                    return statement.execute();
                                }));
    }

    private void wrap(Path base, Path whole) throws IOException {
        var note = new Properties();
        note.setProperty("format", FORMAT);
        note.setProperty("made", clock.instant().toString());
        try (var zip = new ZipOutputStream(Files.newOutputStream(whole))) {
            zip.putNextEntry(new ZipEntry(NOTE));
            note.store(zip, "A backup of Dalil; bring it back with: restore FILE");
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(BASE));
            Files.copy(base, zip);
            zip.closeEntry();
        }
    }

    /**
     * Unpacks a backup's base.
     *
     * @throws OrderRefused where the file is no backup, or one of another format
     */
    public static void unpack(Path backup, Path to) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            var format = format(zip, backup);
            if (!FORMAT.equals(format)) {
                throw new OrderRefused(
                        "%s has format %s; this Dalil reads %s".formatted(backup, format, FORMAT));
            }
            try (InputStream base = zip.getInputStream(zip.getEntry(BASE))) {
                Files.copy(base, to);
            }
        } catch (java.util.zip.ZipException broken) {
            throw new OrderRefused(backup + " is not a backup of Dalil: " + broken.getMessage());
        }
    }

    private static String format(ZipFile zip, Path backup) throws IOException {
        var entry = zip.getEntry(NOTE);
        if (entry == null || zip.getEntry(BASE) == null) {
            throw new OrderRefused(backup + " is not a backup of Dalil");
        }
        var note = new Properties();
        try (var in = zip.getInputStream(entry)) {
            note.load(in);
        }
        return note.getProperty("format", "none");
    }
}
