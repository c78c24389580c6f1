package org.dalil.mail.outbox;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Lets a test send when it wants to, and look at what is stored. */
@Singleton
public class Postman {
    private final Sender sender;
    private final DataSource source;

    Postman(Sender sender, @Named("default") DataSource source) {
        this.sender = sender;
        this.source = DelegatingDataSource.unwrapDataSource(source);
    }

    public void goesRound() {
        sender.run();
    }

    public void tidies() {
        sender.tidy();
    }

    /** All that is stored, as text. */
    public List<String> rows() {
        var all = new ArrayList<String>();
        try (var connection = source.getConnection();
                var found = connection.createStatement().executeQuery("select * from outbox")) {
            while (found.next()) {
                var row = new StringBuilder();
                for (var at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    row.append(found.getString(at)).append('|');
                }
                all.add(row.toString());
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return all;
    }
}
