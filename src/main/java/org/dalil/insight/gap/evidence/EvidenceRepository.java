package org.dalil.insight.gap.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;

/** An empty language or outcome filters nothing; FAILED is each that failed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EvidenceRepository extends GenericRepository<AttemptRow, LocalDate> {
    String FILTERED =
            "from attempt a join topic t on t.id = a.topic_id"
                    + " where t.joined_id = :topic"
                    + " and a.on_day >= :from and a.on_day <= :to"
                    + " and (:language = '' or a.language = :language)"
                    + " and (:outcome = '' or a.outcome = :outcome"
                    + " or (:outcome = 'FAILED'"
                    + " and a.outcome in ('CASE', 'UNHELPFUL', 'NO_MATCH', 'NO_CLICK'))) ";

    @Query(
            "select a.on_day, a.at, a.outcome, a.language, a.wording_id, a.article_id, a.place,"
                    + " a.shown, a.case_id "
                    + FILTERED
                    + "order by a.on_day desc, a.at desc, a.slice, a.visitor, a.visit"
                    + " offset :skip rows fetch first :most rows only")
    List<AttemptRow> list(
            long topic,
            LocalDate from,
            LocalDate to,
            String language,
            String outcome,
            int skip,
            int most);

    @Query("select count(*) " + FILTERED)
    long count(long topic, LocalDate from, LocalDate to, String language, String outcome);
}
