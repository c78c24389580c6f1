package org.dalil.console.order;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipFile;

/** The base's file as H2 copied it, in a folder of its own that leaves with it. */
final class CopiedBase implements AutoCloseable {
    static final String FILE = "jdbc:h2:file:";
    private static final String NAME = "dalil";
    private static final String ENDING = ".mv.db";

    private final DatasourceConfiguration source;
    private final Path folder;

    CopiedBase(Path parent, DatasourceConfiguration source) throws IOException {
        this.source = source;
        this.folder = Files.createTempDirectory(parent, "dalil-backup");
    }

    /** Where H2 writes to; it makes the file itself. */
    Path zip() {
        return folder.resolve("copied.zip");
    }

    Path base() {
        return folder.resolve(NAME + ENDING);
    }

    void unpack() throws IOException {
        try (var zip = new ZipFile(zip().toFile())) {
            var entry =
                    zip.stream()
                            .filter(each -> each.getName().endsWith(ENDING))
                            .findFirst()
                            .orElseThrow(() -> new IOException("the database gave no file"));
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, base());
            }
        }
        Files.delete(zip());
    }

    /** Written anew as a whole, so that nothing deleted stands in what the file no longer uses. */
    void withoutSecrets() throws IOException {
        try (var connection =
                        DriverManager.getConnection(
                                url(), source.getUsername(), source.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("delete from visitor_salt");
            statement.execute("shutdown compact");
        } catch (SQLException broken) {
            throw new IOException("the copy of the base cannot be opened", broken);
        }
    }

    /** What the base itself is opened with, a cipher among it. */
    private String url() {
        var own = source.getJdbcUrl();
        var options = own.indexOf(';');
        return FILE
                + folder.resolve(NAME).toAbsolutePath()
                + (options < 0 ? "" : own.substring(options));
    }

    @Override
    public void close() throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
