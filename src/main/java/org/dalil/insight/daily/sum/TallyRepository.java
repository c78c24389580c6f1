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

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Puts what a day came to in the place of what it was. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class TallyRepository implements GenericRepository<SumRow, Long> {
    private static final String ADD_WORDING =
            "insert into wording_day (on_day, wording_id, searches, visitors, strong, weak, opened,"
                    + " places, failed, as_shown) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
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

    /**
     * @param asShown visitors who wrote the words as they are shown; none of those that it lacks
     */
    void addWordings(LocalDate day, Map<Long, WordingTally> tallies, Map<Long, Integer> asShown) {
        add(
                ADD_WORDING,
                tallies,
                (wording, tally) ->
                        List.of(
                                day,
                                wording,
                                tally.searches(),
                                tally.visitors(),
                                tally.strong(),
                                tally.weak(),
                                tally.opened(),
                                tally.places(),
                                tally.failed(),
                                asShown.getOrDefault(wording, 0)));
    }

    void addArticles(LocalDate day, Map<ArticleKey, ArticleTally> tallies) {
        add(
                ADD_ARTICLE,
                tallies,
                (key, tally) ->
                        List.of(
                                day,
                                key.topic(),
                                key.language().code(),
                                key.article(),
                                tally.opened(),
                                tally.visitors(),
                                tally.answered()));
    }

    void addCategories(LocalDate day, Map<Chosen, Integer> visitors) {
        add(
                ADD_CATEGORY,
                visitors,
                (chosen, many) -> List.of(day, chosen.wording(), chosen.category(), many));
    }

    void addRewordings(LocalDate day, Map<Reworded, Integer> visitors) {
        add(
                ADD_REWORDING,
                visitors,
                (reworded, many) -> List.of(reworded.from(), reworded.to(), day, many));
    }

    /**
     * @param columns of a row, in the order of the statement
     */
    private <K, V> void add(String sql, Map<K, V> rows, BiFunction<K, V, List<Object>> columns) {
        if (!rows.isEmpty()) {
            jdbc.prepareStatement(
                    sql,
                    statement -> {
                        for (var each : rows.entrySet()) {
                            var row = columns.apply(each.getKey(), each.getValue());
                            for (var at = 0; at < row.size(); at++) {
                                statement.setObject(at + 1, row.get(at));
                            }
                            statement.addBatch();
                        }
                        return statement.executeBatch();
                    });
        }
    }
}
