package org.dalil.cases.arrival;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArrivingCaseRepository extends GenericRepository<ArrivingCase, String> {

    /** Of two that bring the same reference at once, one comes in. */
    @Query(
            "insert into support_case (source, reference, subject, description, language, product,"
                + " came_from_id, customer_name, customer_email, customer_reference, state,"
                + " outcome, outcome_article_id, resolution, opened_at, closed_at, version) values"
                + " (:source, :reference, :subject, :description, :language, :product, :cameFromId,"
                + " :customerName, :customerEmail, :customerReference, :state, :outcome,"
                + " :outcomeArticleId, :resolution, :openedAt, :closedAt, 0) on conflict do"
                + " nothing")
    void add(List<ArrivingCase> arriving);

    @Query("select reference from support_case where source = :source and reference in (:among)")
    List<String> known(String source, List<String> among);

    @Query(
            "select id, reference from support_case"
                    + " where source = :source and reference in (:among)")
    List<KnownCase> numbers(String source, List<String> among);
}
