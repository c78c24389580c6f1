package org.dalil.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationCustomizer;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.flywaydb.core.api.configuration.FluentConfiguration;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the base is: {@code dalil.database.url}, or a file of H2 under the data directory. The one
 * place that knows the two engines apart: they have no common name for a column of bytes.
 */
@Singleton
@Named("default")
class DatabaseAddress
        implements BeanCreatedEventListener<DatasourceConfiguration>,
                FlywayConfigurationCustomizer {
    /**
     * WRITE_DELAY=0: what is acknowledged is on disk. LOCK_TIMEOUT: a batch of 100 may be waited
     * for. TRACE_LEVEL_FILE: faults are told by who meets them, not in a file beside the base.
     * OPTIMIZE_REUSE_RESULTS: who asks again in the moment in which somebody else commits was given
     * the answer from before (measured: 19 of 300 who waited for a lock decided on what was over).
     */
    static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                    + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                    + ";OPTIMIZE_REUSE_RESULTS=FALSE";

    private final String url;
    private final String user;
    private final String password;

    DatabaseAddress(
            @Value("${dalil.database.url:}") String url,
            @Value("${dalil.database.user:}") String user,
            @Value("${dalil.database.password:}") String password,
            @Value("${dalil.data:./data}") Path data) {
        this.url =
                url.isBlank()
                        ? "jdbc:h2:file:" + data.resolve("dalil").toAbsolutePath() + H2_OPTIONS
                        : url;
        this.user = user.isBlank() && isH2() ? "dalil" : user;
        this.password = password;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var source = event.getBean();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(password);
        source.setDriverClassName(isH2() ? "org.h2.Driver" : "org.postgresql.Driver");
        return source;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration flyway) {
        flyway.placeholders(Map.of("bytes", isH2() ? "binary large object" : "bytea"));
    }

    @Override
    public String getName() {
        return "default";
    }

    private boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }
}
