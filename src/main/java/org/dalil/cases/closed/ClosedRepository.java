package org.dalil.cases.closed;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClosedRepository extends GenericRepository<ClosedRow, Long> {
    String ROW =
            "select id, closed_at, language, subject, product, outcome, outcome_article_id,"
                    + " came_from_id,"
                    + " customer_name from support_case ";

    @Query(
            ROW
                    + "where closed_at >= :since and closed_at < :until and id > :after"
                    + " order by id fetch first :most rows only")
    List<ClosedRow> between(Instant since, Instant until, long after, int most);

    @Query(
            ROW
                    + "where id in (:numbers) and closed_at >= :since and closed_at < :until"
                    + " order by id")
    List<ClosedRow> closed(Collection<Long> numbers, Instant since, Instant until);

    @Query(ROW + "where id = :number")
    Optional<ClosedRow> find(long number);

    @Query(ROW + "where id in (:numbers)")
    List<ClosedRow> these(Collection<Long> numbers);

    @Query(
            "select case_id, sequence, words from case_search where case_id in (:cases)"
                    + " order by case_id, sequence")
    List<SearchRow> searches(Collection<Long> cases);

    @Query("select id from support_case where id in (:ids)")
    List<Long> there(Collection<Long> ids);
}
