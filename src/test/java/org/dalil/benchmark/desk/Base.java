package org.dalil.benchmark.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One of the two engines; closing ends what was started for it. */
record Base(String name, Map<String, String> settings, @Nullable EmbeddedPostgres server)
        implements AutoCloseable {
    static final List<String> NAMES = List.of("H2", "PostgreSQL");

    static Base of(String name) throws IOException {
        if (name.equals("H2")) {
            return new Base(name, Map.of(), null);
        }
        var server = EmbeddedPostgres.builder().start();
        var settings =
                Map.of(
                        "DALIL_DATABASE_URL",
                        server.getJdbcUrl("postgres", "postgres"),
                        "DALIL_DATABASE_USER",
                        "postgres");
        return new Base(name, settings, server);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
