package org.dalil.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VoteRepository extends GenericRepository<Vote, Long> {

    /** Of two at once about one article (a double click, too) the second waits for the first. */
    @Query("select id from article where id = :article for update")
    Optional<Long> standInLine(long article);

    Vote save(Vote vote);

    Vote update(Vote vote);

    @Query(
            "select * from vote where voter = :voter and article_id = :article"
                    + " and language = :language")
    Optional<Vote> of(String voter, long article, String language);

    @Query("delete from vote where id = :id")
    void take(long id);

    @Query("delete from vote where article_id = :article")
    void forget(long article);

    @Query("update vote set task_id = :task where id = :id")
    void file(long id, @Nullable Long task);

    @Query("select * from vote where task_id = :task order by id")
    List<Vote> ofTask(long task);

    @Query("update vote set voter = '-' || id where at < :before and voter not like '-%'")
    int emptyVoters(Instant before);

    @Query(
            "select * from vote where on_day < :day and words <> ''"
                    + " order by id fetch first :most rows only")
    List<Vote> oldWords(LocalDate day, int most);

    @Query("update vote set words = '', task_id = null where id in (:ids)")
    void emptyWords(List<Long> ids);
}
