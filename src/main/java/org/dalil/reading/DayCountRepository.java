package org.dalil.reading;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

/** The two steps of adding to a count that both engines take: let it be there, then raise it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DayCountRepository extends GenericRepository<DayCount, Long> {

    @Query(
            "insert into reading_day (article_id, on_day, language, revision_id, views) values"
                    + " (:articleId, :onDay, :language, :revisionId, 0) on conflict do nothing")
    void know(List<DayCount> counts);

    @Query(
            "update reading_day set views = views + :views where article_id = :articleId"
                    + " and on_day = :onDay and language = :language and revision_id = :revisionId")
    void raise(List<DayCount> counts);

    @Query("delete from reading where article_id = :article")
    void forgetReads(long article);

    @Query("delete from reading_day where article_id = :article")
    void forgetDays(long article);
}
