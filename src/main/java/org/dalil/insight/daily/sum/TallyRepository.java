package org.dalil.insight.daily.sum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.attempt.reading.Reading.Reworded;
import org.dalil.insight.daily.SumRow;
import org.dalil.insight.daily.sum.DayTallies.ArticleKey;
import org.dalil.insight.daily.sum.DayTallies.ArticleTally;
import org.dalil.insight.daily.sum.DayTallies.Chosen;
import org.dalil.insight.daily.sum.DayTallies.WordingTally;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts what a day came to in the place of what it was. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class TallyRepository implements GenericRepository<SumRow, Long> {
    private static final String ADD_WORDING =
            "insert into wording_day (on_day, wording_id, searches, visitors, strong, weak, opened,"
                    + " places, failed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_ARTICLE =
            "insert into topic_article (on_day, topic_id, language, article_id, opened, visitors,"
                    + " answered) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_CATEGORY =
            "insert into wording_category (on_day, wording_id, category_id, visitors)"
                    + " values (?, ?, ?, ?)";
    private static final String ADD_REWORDING =
            "insert into rewording (from_id, to_id, on_day, visitors) values (?, ?, ?, ?)";

    private final JdbcOperations jdbc;

    TallyRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Query("select wording_id from wording_day where on_day = :day")
    abstract List<Long> wordings(LocalDate day);

    @Query("delete from wording_day where on_day = :day")
    abstract void forgetWordings(LocalDate day);

    @Query("delete from topic_article where on_day = :day")
    abstract void forgetArticles(LocalDate day);

    @Query("delete from topic_article where on_day = :day and topic_id in (:topics)")
    abstract void forgetArticles(LocalDate day, Collection<Long> topics);

    @Query("delete from wording_category where on_day = :day")
    abstract void forgetCategories(LocalDate day);

    @Query("delete from rewording where on_day = :day")
    abstract void forgetRewordings(LocalDate day);

    @Query("delete from wording_day where on_day < :day")
    abstract void forgetWordingsBefore(LocalDate day);

    @Query("delete from wording_category where on_day < :day")
    abstract void forgetCategoriesBefore(LocalDate day);

    @Query("delete from rewording where on_day < :day")
    abstract void forgetRewordingsBefore(LocalDate day);

    @Query("delete from topic_article where on_day < :day")
    abstract void forgetArticlesBefore(LocalDate day);

    void addWordings(LocalDate day, Map<Long, WordingTally> tallies) {
        add(
                ADD_WORDING,
                tallies,
                (row, wording, tally) -> {
                    row.setObject(1, day);
                    row.setLong(2, wording);
                    row.setInt(3, tally.searches());
                    row.setInt(4, tally.visitors());
                    row.setInt(5, tally.strong());
                    row.setInt(6, tally.weak());
                    row.setInt(7, tally.opened());
                    row.setInt(8, tally.places());
                    row.setInt(9, tally.failed());
                });
    }

    void addArticles(LocalDate day, Map<ArticleKey, ArticleTally> tallies) {
        add(
                ADD_ARTICLE,
                tallies,
                (row, key, tally) -> {
                    row.setObject(1, day);
                    row.setLong(2, key.topic());
                    row.setString(3, key.language().code());
                    row.setLong(4, key.article());
                    row.setInt(5, tally.opened());
                    row.setInt(6, tally.visitors());
                    row.setInt(7, tally.answered());
                });
    }

    void addCategories(LocalDate day, Map<Chosen, Integer> visitors) {
        add(
                ADD_CATEGORY,
                visitors,
                (row, chosen, many) -> {
                    row.setObject(1, day);
                    row.setLong(2, chosen.wording());
                    row.setLong(3, chosen.category());
                    row.setInt(4, many);
                });
    }

    void addRewordings(LocalDate day, Map<Reworded, Integer> visitors) {
        add(
                ADD_REWORDING,
                visitors,
                (row, reworded, many) -> {
                    row.setLong(1, reworded.from());
                    row.setLong(2, reworded.to());
                    row.setObject(3, day);
                    row.setInt(4, many);
                });
    }

    private interface Setting<K, V> {
        void set(PreparedStatement row, K key, V value) throws SQLException;
    }

    private <K, V> void add(String sql, Map<K, V> rows, Setting<K, V> setting) {
        if (!rows.isEmpty()) {
            jdbc.prepareStatement(
                    sql,
                    statement -> {
                        for (var each : rows.entrySet()) {
                            setting.set(statement, each.getKey(), each.getValue());
                            statement.addBatch();
                        }
                        return statement.executeBatch();
                    });
        }
    }
}
