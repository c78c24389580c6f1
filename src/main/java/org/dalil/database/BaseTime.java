package org.dalil.database;

import io.micronaut.data.jdbc.runtime.JdbcOperations;

import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.OffsetDateTime;

/** The time by the base's clock: one for all nodes, whatever a node's own says. */
@Singleton
public class BaseTime {
    private static final String ASK = "select current_timestamp";

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    public BaseTime(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Instant now() {
        return transactions.read(
                () ->
                        jdbc.prepareStatement(
                                ASK,
                                statement -> {
                                    try (var rows = statement.executeQuery()) {
                                        rows.next();
                                        return rows.getObject(1, OffsetDateTime.class).toInstant();
                                    }
                                }));
    }
}
