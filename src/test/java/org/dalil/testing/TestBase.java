package org.dalil.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A fresh database without content for whoever asks: H2 in memory, or one of an embedded PostgreSQL
 * that is started once per JVM. Which of the two is the run's choice, not a test's.
 */
public final class TestBase {
    private static final String ENGINE = System.getProperty("dalil.test.database", "h2");
    private static final String MIGRATED = "migrated";
    private static @Nullable EmbeddedPostgres server;

    private TestBase() {}

    public static boolean isPostgres() {
        return ENGINE.equals("postgresql");
    }

    /** The settings under which a context comes up on a base of its own. */
    public static Map<String, Object> fresh() {
        return isPostgres() ? postgres() : h2();
    }

    /**
     * It goes a minute after its last connection: a test may come back to it, not the whole run.
     */
    private static Map<String, Object> h2() {
        var settings = new HashMap<String, Object>();
        settings.put(
                "dalil.database.url",
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=FALSE"
                        + ";LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=60");
        settings.put("dalil.database.user", "dalil");
        return settings;
    }

    /**
     * Nothing of it outlives the run, so nothing waits for the disk; migrated once for all tests.
     */
    private static EmbeddedPostgres began() throws IOException, SQLException {
        var begun =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
        try (var connection = begun.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + MIGRATED);
        }
        Flyway.configure()
                .dataSource(begun.getDatabase("postgres", MIGRATED))
                .placeholders(Map.of("bytes", "bytea"))
                .load()
                .migrate();
        return begun;
    }

    private static synchronized Map<String, Object> postgres() {
        try {
            if (server == null) {
                server = began();
            }
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name + " template " + MIGRATED);
            }
            var settings = new HashMap<String, Object>();
            settings.put("dalil.database.url", server.getJdbcUrl("postgres", name));
            settings.put("dalil.database.user", "postgres");
            return settings;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
