package org.dalil.insight.wording;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways to write words other than the one in which they are shown, day by day. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class SpellingRepository implements GenericRepository<SpellingRow, Long> {
    private static final String ADD =
            "insert into wording_spelling (wording_id, on_day, words, visitors)"
                    + " values (?, ?, ?, ?)";
    private static final String SHOW = "update wording set words = ?, folded = ? where id = ?";

    private final JdbcOperations jdbc;

    SpellingRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Query("select * from wording where id in (:ids)")
    abstract List<Wording> wordings(Collection<Long> ids);

    /** A topic is called by them, and fewer than three are known to write them so. */
    @Query(
            "select id from wording where folded = false and as_shown < 3 and words <> ''"
                    + " and topic_id is not null and id > :after"
                    + " order by id fetch first :most rows only")
    abstract List<Long> ownWays(long after, int most);

    @Query(
            "select wording_id, words, sum(visitors) as visitors from wording_spelling"
                    + " where wording_id in (:ids) and on_day >= :since"
                    + " group by wording_id, words")
    abstract List<SpellingRow> others(Collection<Long> ids, LocalDate since);

    @Query(
            "select d.wording_id, w.words, sum(d.as_shown) as visitors from wording_day d"
                    + " join wording w on w.id = d.wording_id where d.wording_id in (:ids)"
                    + " and d.on_day >= :since group by d.wording_id, w.words")
    abstract List<SpellingRow> asShown(Collection<Long> ids, LocalDate since);

    @Query(
            "select words from wording_spelling where wording_id = :id group by words"
                    + " order by sum(visitors) desc, words fetch first 1 rows only")
    abstract Optional<String> any(long id);

    /** Before they are shown otherwise. */
    @Query(
            "insert into wording_spelling (wording_id, on_day, words, visitors)"
                    + " select d.wording_id, d.on_day, w.words, d.as_shown from wording_day d"
                    + " join wording w on w.id = d.wording_id where d.wording_id in (:ids)"
                    + " and d.as_shown > 0 and d.on_day >= :since and not exists (select 1"
                    + " from wording_spelling s where s.wording_id = d.wording_id"
                    + " and s.on_day = d.on_day and s.words = w.words)")
    abstract void keepShown(Collection<Long> ids, LocalDate since);

    @Query(
            "update wording_day set as_shown = coalesce((select s.visitors from wording_spelling s"
                    + " join wording w on w.id = s.wording_id"
                    + " where s.wording_id = wording_day.wording_id"
                    + " and s.on_day = wording_day.on_day and s.words = w.words), 0)"
                    + " where wording_id in (:ids)")
    abstract void countShown(Collection<Long> ids);

    @Query(
            "delete from wording_spelling where wording_id in (:ids) and words = (select w.words"
                    + " from wording w where w.id = wording_spelling.wording_id)")
    abstract void forgetShown(Collection<Long> ids);

    @Query(
            "update wording set as_shown = (select coalesce(sum(d.as_shown), 0)"
                    + " from wording_day d where d.wording_id = wording.id) where id in (:ids)")
    abstract void addUpShown(Collection<Long> ids);

    @Query("delete from wording_spelling where on_day < :day")
    abstract void forgetBefore(LocalDate day);

    @Query(
            "delete from wording_spelling where wording_id in (select w.id from wording w"
                    + " where w.digest in (:digests) and w.visitors < 3)")
    abstract void forgetRare(Collection<String> digests);

    @Query(
            "delete from wording_spelling where words in (:words) and wording_id in (select w.id"
                    + " from wording w where w.digest in (:digests)) and (select sum(o.visitors)"
                    + " from wording_spelling o where o.wording_id = wording_spelling.wording_id"
                    + " and o.words = wording_spelling.words) < 3")
    abstract void forget(Collection<String> digests, Collection<String> words);

    /** Shows each wording so from now on. */
    void show(Map<Long, Shown> shown) {
        jdbc.prepareStatement(
                SHOW,
                row -> {
                    for (var each : shown.entrySet()) {
                        row.setString(1, each.getValue().words());
                        row.setBoolean(2, each.getValue().folded());
                        row.setLong(3, each.getKey());
                        row.addBatch();
                    }
                    return row.executeBatch();
                });
    }

    /** By wording: each way with its visitors. */
    void add(LocalDate day, Map<Long, Map<String, Integer>> wordings) {
        jdbc.prepareStatement(
                ADD,
                row -> {
                    for (var wording : wordings.entrySet()) {
                        for (var way : wording.getValue().entrySet()) {
                            row.setLong(1, wording.getKey());
                            row.setObject(2, day);
                            row.setString(3, way.getKey());
                            row.setInt(4, way.getValue());
                            row.addBatch();
                        }
                    }
                    return row.executeBatch();
                });
    }
}
