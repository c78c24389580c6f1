package org.dalil.insight.event;

import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Events as rows, in both directions. */
final class EventRows {
    static final String COLUMNS =
            "on_day, slice, visitor, source_id, sequence, at, kind, language, origin, words,"
                    + " spoken, strength, hits, shown, category_id, tagged, turned, article_id,"
                    + " revision_id, place, dwell, helpful, form, case_id";

    private EventRows() {}

    static void set(PreparedStatement row, StoredEvent event) throws SQLException {
        var columns = EventColumns.of(event.event());
        row.setObject(1, event.day());
        row.setInt(2, Slices.of(event.visitor()));
        row.setString(3, event.visitor());
        row.setLong(4, event.source());
        row.setLong(5, event.sequence());
        row.setObject(6, event.at().atOffset(ZoneOffset.UTC));
        row.setString(7, columns.kind());
        row.setString(8, event.event().language().code());
        row.setString(9, event.origin().name());
        row.setString(10, columns.words() == null ? null : columns.words().text());
        row.setString(11, columns.spoken());
        row.setString(12, columns.strength() == null ? null : columns.strength().name());
        row.setObject(13, columns.hits(), Types.INTEGER);
        row.setString(14, columns.shown());
        row.setObject(15, columns.category(), Types.BIGINT);
        row.setObject(16, columns.tagged(), Types.BOOLEAN);
        row.setObject(17, columns.page(), Types.INTEGER);
        row.setObject(18, columns.article(), Types.BIGINT);
        row.setObject(19, columns.revision(), Types.BIGINT);
        row.setObject(20, columns.place(), Types.INTEGER);
        row.setObject(21, columns.dwell(), Types.INTEGER);
        row.setObject(22, columns.helpful(), Types.BOOLEAN);
        row.setString(23, columns.form());
        row.setObject(24, columns.caseId(), Types.BIGINT);
    }

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject("on_day", LocalDate.class),
                row.getString("visitor"),
                row.getLong("source_id"),
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Origin.valueOf(row.getString("origin")),
                event(row, new Language(row.getString("language"))));
    }

    private static Event event(ResultSet row, Language page) throws SQLException {
        var kind = row.getString("kind");
        return switch (kind) {
            case EventColumns.SEARCH -> search(row, page);
            case EventColumns.OPEN ->
                    new Opened(page, article(row), spoken(row), row.getLong("revision_id"));
            case EventColumns.STAY ->
                    new Stayed(
                            page,
                            article(row),
                            row.getLong("revision_id"),
                            Dwells.of(row.getInt("dwell")));
            case EventColumns.SUGGESTED ->
                    new Suggested(page, words(row), article(row), row.getInt("place"));
            case EventColumns.VOTE -> vote(row, page);
            case EventColumns.CONTACT ->
                    new ContactOpened(
                            page,
                            form(row),
                            row.getString("words") == null ? null : words(row),
                            number(row, "article_id"));
            case EventColumns.SENT -> new CaseSent(page, form(row), row.getLong("case_id"));
            default -> throw new IllegalStateException("no such kind of event: " + kind);
        };
    }

    private static Searched search(ResultSet row, Language page) throws SQLException {
        return new Searched(
                page,
                words(row),
                spoken(row),
                Strength.valueOf(row.getString("strength")),
                row.getInt("hits"),
                listed(row.getString("shown")),
                number(row, "category_id"),
                row.getBoolean("tagged"),
                row.getInt("turned"));
    }

    private static Event vote(ResultSet row, Language page) throws SQLException {
        var helpful = row.getBoolean("helpful");
        return row.wasNull()
                ? new VoteTaken(page, article(row))
                : new Voted(page, article(row), row.getLong("revision_id"), helpful);
    }

    private static long article(ResultSet row) throws SQLException {
        return row.getLong("article_id");
    }

    private static Language spoken(ResultSet row) throws SQLException {
        return new Language(row.getString("spoken"));
    }

    private static SearchWords words(ResultSet row) throws SQLException {
        return new SearchWords(row.getString("words"), spoken(row));
    }

    private static FormKey form(ResultSet row) throws SQLException {
        return new FormKey(row.getString("form"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : (Long) number;
    }

    private static List<Long> listed(String shown) {
        return shown.isEmpty()
                ? List.of()
                : Arrays.stream(shown.split(",")).map(Long::valueOf).toList();
    }
}
