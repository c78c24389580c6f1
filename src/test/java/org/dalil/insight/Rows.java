package org.dalil.insight;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.insight.attempt.Outcome;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

/** Writes what the nightly computing leaves, for tests of those who read it. */
public final class Rows {
    private final DataSource source;

    public Rows(ApplicationContext context) {
        source = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    }

    public void run(String sql, Object... values) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The one number that a question is answered with. */
    public long count(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The first row, column by column; nothing where there is none. */
    public List<Long> numbers(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var numbers = new ArrayList<Long>();
            while (rows.next() && numbers.isEmpty()) {
                for (var at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    numbers.add(rows.getLong(at));
                }
            }
            return numbers;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The first column, row by row. */
    public List<Long> all(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var numbers = new ArrayList<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Columns in which a word stands anywhere, whatever is in the base. */
    public List<String> holding(String word) {
        var found = new ArrayList<String>();
        try (var connection = source.getConnection();
                var columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME");
                var schema = columns.getString("TABLE_SCHEM");
                var type = columns.getInt("DATA_TYPE");
                if (schema.equalsIgnoreCase("public")
                        && List.of(Types.VARCHAR, Types.CLOB, Types.LONGVARCHAR).contains(type)) {
                    var column = columns.getString("COLUMN_NAME");
                    var many =
                            count(
                                    "select count(*) from \"%s\" where lower(cast(\"%s\" as varchar)) like '%%%s%%'"
                                            .formatted(table, column, word));
                    if (many > 0) {
                        found.add((table + "." + column).toLowerCase(Locale.ROOT));
                    }
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return found;
    }

    public void topic(long id, long joined, boolean ignored) {
        run(
                "insert into topic (id, language, joined_id, founded_on, founder, ignored, version)"
                        + " values (?, 'en', ?, ?, ?, ?, 0)",
                id,
                joined,
                LocalDate.of(2026, 1, 1),
                "topic " + id,
                ignored);
    }

    /** So many attempts of a day, of which so many failed: each another visitor's. */
    public void day(LocalDate day, long topic, Language language, int failed, int attempts) {
        for (var code : new String[] {language.code(), ""}) {
            run(
                    "insert into topic_day (on_day, topic_id, language, attempts, failed,"
                            + " failed_visitors, visitors, n_case, n_unhelpful, n_no_match,"
                            + " n_no_click, n_helped, n_read, n_unclear)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 0, 0, ?, 0, 0, 0, ?)",
                    day,
                    topic,
                    code,
                    attempts,
                    failed,
                    failed,
                    attempts,
                    failed,
                    attempts - failed);
            total(day, code);
        }
    }

    private void total(LocalDate day, String language) {
        run("delete from day_total where on_day = ? and language = ?", day, language);
        run(
                "insert into day_total (on_day, language, attempts, failed, failed_visitors,"
                        + " visitors, n_case, n_unhelpful, n_no_match, n_no_click, n_helped,"
                        + " n_read, n_unclear) select on_day, language, sum(attempts),"
                        + " sum(failed), sum(failed_visitors), sum(visitors), sum(n_case),"
                        + " sum(n_unhelpful), sum(n_no_match), sum(n_no_click), sum(n_helped),"
                        + " sum(n_read), sum(n_unclear) from topic_day where on_day = ? and"
                        + " language = ? group by on_day, language",
                day,
                language);
    }

    public void task(long id, LocalDate raised, @Nullable LocalDate ended) {
        run(
                "insert into task (id, kind, subject_kind, subject, language, words, raised_by,"
                        + " raised_at, ended_at, ended_how, end_words)"
                        + " values (?, 'FLAG', 'ARTICLE', 1, 'en', 'words', 'Nour',"
                        + " cast(? as timestamp with time zone),"
                        + " cast(? as timestamp with time zone), ?, '')",
                id,
                raised + "T10:00:00Z",
                ended == null ? null : ended + "T10:00:00Z",
                ended == null ? null : "DONE");
    }

    /** Words of a topic that five visitors typed. */
    public void wording(long id, long topic, Language language, String words) {
        run(
                "insert into wording (id, digest, language, words, topic_id, pinned, first_day,"
                        + " last_day, visitors) values (?, ?, ?, ?, ?, false, ?, ?, 5)",
                id,
                "digest " + id,
                language.code(),
                words,
                topic,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1));
    }

    /** So many visitors of a topic opened an article and seem answered. */
    public void answered(LocalDate day, long topic, Language language, long article, int visitors) {
        run(
                "insert into topic_article (on_day, topic_id, language, article_id, opened,"
                        + " visitors, answered) values (?, ?, ?, ?, ?, ?, ?)",
                day,
                topic,
                language.code(),
                article,
                visitors,
                visitors,
                visitors);
    }

    /**
     * @param article that was opened, or null
     * @param shown numbers with commas
     */
    public void attempt(
            LocalDate day,
            int visit,
            long topic,
            Language language,
            Outcome outcome,
            @Nullable Long article,
            String shown) {
        run(
                "insert into attempt (on_day, slice, visitor, visit, topic_id, language, at,"
                        + " outcome, article_id, shown) values (?, 0, ?, ?, ?, ?,"
                        + " cast(? as timestamp with time zone), ?, cast(? as bigint), ?)",
                day,
                "visitor " + visit,
                visit,
                topic,
                language.code(),
                day + "T09:00:00Z",
                outcome.name(),
                article,
                shown);
    }
}
