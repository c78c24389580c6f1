package org.dalil.reading;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Reads as rows, and as what they came to. Who asks for both asks in one statement: between two a
 * day may be rolled up, and be seen twice or not at all.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class ReadingRepository implements GenericRepository<Reading, Long> {
    private static final String ADD =
            "insert into reading (article_id, on_day, language, revision_id, visitor)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String ROWS =
            "select article_id, on_day, language, 1 as views from reading where on_day >= :since ";
    private static final String COUNTS =
            "select article_id, on_day, language, views from reading_day where on_day >= :since ";
    private static final String MOST_FIRST =
            "group by article_id order by views desc, article_id fetch first :most rows only";

    private final JdbcOperations jdbc;

    ReadingRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** By hand: of a batch Micronaut Data counts also the rows that were there. */
    int add(List<Reading> readings) {
        return jdbc.prepareStatement(
                ADD,
                statement -> {
                    for (var each : readings) {
                        statement.setLong(1, each.articleId());
                        statement.setObject(2, each.onDay());
                        statement.setString(3, each.language());
                        statement.setLong(4, each.revisionId());
                        statement.setString(5, each.visitor());
                        statement.addBatch();
                    }
                    return Arrays.stream(statement.executeBatch()).sum();
                });
    }

    /** An article's days by language; {@code revisionId} is 0. */
    @Query(
            "select article_id, on_day, language, 0 as revision_id, sum(views) as views from ("
                    + ROWS
                    + "and article_id = :article union all "
                    + COUNTS
                    + "and article_id = :article) as both_of_them"
                    + " group by article_id, on_day, language order by on_day, language")
    abstract List<DayCount> days(long article, LocalDate since);

    @Query(
            "select article_id, sum(views) as views from ("
                    + ROWS
                    + "and language = :language union all "
                    + COUNTS
                    + "and language = :language) as both_of_them "
                    + MOST_FIRST)
    abstract List<ArticleCount> mostRead(String language, LocalDate since, int most);

    @Query(
            "select article_id, sum(views) as views from ("
                    + ROWS
                    + "union all "
                    + COUNTS
                    + ") as both_of_them "
                    + MOST_FIRST)
    abstract List<ArticleCount> mostRead(LocalDate since, int most);

    @Query(
            "select article_id, language, sum(views) as views from ("
                    + ROWS
                    + "union all "
                    + COUNTS
                    + ") as both_of_them group by article_id, language"
                    + " order by views desc, article_id, language fetch first :most rows only")
    abstract List<TextCount> texts(LocalDate since, int most);

    /** All articles together; {@code articleId} and {@code revisionId} are 0. */
    @Query(
            "select 0 as article_id, on_day, language, 0 as revision_id, sum(views) as views from ("
                    + ROWS
                    + "and on_day <= :until union all "
                    + COUNTS
                    + "and on_day <= :until) as both_of_them"
                    + " group by on_day, language order by on_day, language")
    abstract List<DayCount> daily(LocalDate since, LocalDate until);

    @Query(
            "select article_id, language, sum(views) as views from ("
                    + ROWS
                    + "and on_day <= :until union all "
                    + COUNTS
                    + "and on_day <= :until) as both_of_them group by article_id, language"
                    + " order by views desc, article_id, language fetch first :most rows only")
    abstract List<TextCount> texts(LocalDate since, LocalDate until, int most);

    @Query("select distinct on_day from reading where on_day < :before order by on_day")
    abstract List<LocalDate> daysBefore(LocalDate before);

    @Query(
            "select article_id, on_day, language, revision_id, count(*) as views from reading"
                    + " where on_day = :day group by article_id, on_day, language, revision_id"
                    + " order by article_id, language, revision_id")
    abstract List<DayCount> counted(LocalDate day);

    @Query("delete from reading where on_day = :day")
    abstract long forget(LocalDate day);
}
