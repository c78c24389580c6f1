package org.dalil.database;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import java.time.Clock;

/** The clock of everything; tests put their own in its place. */
@Factory
class SystemTime {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
