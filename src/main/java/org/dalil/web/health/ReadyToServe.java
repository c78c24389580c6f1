package org.dalil.web.health;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;

import jakarta.inject.Singleton;

import org.dalil.content.startup.StartupImport;
import org.dalil.database.Changes;
import org.dalil.search.following.Follower;
import org.reactivestreams.Publisher;

import java.util.Map;

/**
 * Whether readers may be sent here: the base is migrated (else nothing would have started), the
 * import of the start is over, and the index has agreed with the base once. It stays so while the
 * database is away.
 */
@Singleton
@Readiness
class ReadyToServe implements HealthIndicator {
    private final StartupImport startupImport;
    private final Follower follower;
    private final Changes changes;
    private volatile boolean indexed;

    ReadyToServe(StartupImport startupImport, Follower follower, Changes changes) {
        this.startupImport = startupImport;
        this.follower = follower;
        this.changes = changes;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        var isImported = startupImport.done();
        var isIndexed = isImported && isIndexed();
        var status = isIndexed ? HealthStatus.UP : HealthStatus.DOWN;
        return Publishers.just(
                HealthResult.builder("ready", status)
                        .details(Map.of("imported", isImported, "indexed", isIndexed))
                        .build());
    }

    /** Once it held what the import had written, it is never asked again. */
    private boolean isIndexed() {
        if (!indexed) {
            indexed = follower.caughtUp() && follower.position() >= written();
        }
        return indexed;
    }

    private long written() {
        try {
            return changes.position();
        } catch (DataAccessException away) {
            return Long.MAX_VALUE;
        }
    }
}
