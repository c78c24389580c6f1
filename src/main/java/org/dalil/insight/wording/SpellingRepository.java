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

/** Rows of days on which somebody wrote words otherwise than they are shown. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class SpellingRepository implements GenericRepository<SpellingRow, Long> {
    private static final String ADD =
            "insert into wording_spelling (wording_id, on_day, words, visitors)"
                    + " values (?, ?, ?, ?)";
    private static final String WITHOUT_ROWS =
            "d.on_day >= :since and not exists (select 1 from wording_spelling s"
                    + " where s.wording_id = d.wording_id and s.on_day = d.on_day)";

    private final JdbcOperations jdbc;

    SpellingRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Query("select * from wording where id in (:ids)")
    abstract List<Wording> wordings(Collection<Long> ids);

    @Query(
            "select wording_id, words, sum(visitors) as visitors from wording_spelling"
                    + " where wording_id in (:ids) and on_day >= :since"
                    + " group by wording_id, words")
    abstract List<SpellingRow> written(Collection<Long> ids, LocalDate since);

    /** Of days on which everybody wrote them as they are shown. */
    @Query(
            "select d.wording_id, w.words, sum(d.visitors) as visitors from wording_day d"
                    + " join wording w on w.id = d.wording_id where d.wording_id in (:ids) and "
                    + WITHOUT_ROWS
                    + " group by d.wording_id, w.words")
    abstract List<SpellingRow> asShown(Collection<Long> ids, LocalDate since);

    /** Before they are shown otherwise. */
    @Query(
            "insert into wording_spelling (wording_id, on_day, words, visitors)"
                    + " select d.wording_id, d.on_day, w.words, d.visitors from wording_day d"
                    + " join wording w on w.id = d.wording_id where d.wording_id = :id and "
                    + WITHOUT_ROWS)
    abstract void keepAsShown(long id, LocalDate since);

    @Query("update wording set words = :words where id = :id")
    abstract void show(long id, String words);

    @Query("delete from wording_spelling where on_day < :day")
    abstract void forgetBefore(LocalDate day);

    @Query(
            "delete from wording_spelling where wording_id in (select w.id from wording w"
                    + " where w.digest in (:digests) and w.visitors < 3)")
    abstract void forgetRare(Collection<String> digests);

    /** Of the way that is shown, days without rows count too: it goes with its words alone. */
    @Query(
            "delete from wording_spelling where words in (:words) and wording_id in (select w.id"
                    + " from wording w where w.digest in (:digests)) and words <> (select w.words"
                    + " from wording w where w.id = wording_spelling.wording_id)"
                    + " and (select sum(o.visitors)"
                    + " from wording_spelling o where o.wording_id = wording_spelling.wording_id"
                    + " and o.words = wording_spelling.words) < 3")
    abstract void forget(Collection<String> digests, Collection<String> words);

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
