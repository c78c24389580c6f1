package org.dalil.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseRepository extends GenericRepository<SupportCase, Long> {

    Optional<SupportCase> findById(Long id);

    List<SupportCase> findByIdIn(List<Long> ids);

    Optional<SupportCase> findBySourceAndReference(String source, String reference);

    SupportCase save(SupportCase fresh);

    /** Refuses a version that is not the stored one. */
    SupportCase update(SupportCase changed);

    /** Of two that bring the same reference at once, one gets 0. */
    @Query(
            "insert into support_case (source, reference, subject, description, language, product,"
                + " came_from_id, customer_name, customer_email, customer_reference, state,"
                + " resolution, opened_at, version) values (:source, :reference, :subject,"
                + " :description, :language, :product, :cameFrom, :name, :email, :customer, 'OPEN',"
                + " '', :openedAt, 0) on conflict do nothing")
    int add(
            String source,
            String reference,
            String subject,
            String description,
            String language,
            String product,
            @Nullable Long cameFrom,
            String name,
            String email,
            String customer,
            Instant openedAt);

    @Query(
            "select id from support_case where assignee_id = :account"
                    + " and state in ('OPEN', 'OWING') order by id")
    List<Long> unfinished(long account);

    @Query(
            "update support_case set assignee_id = :to, version = version + 1"
                    + " where assignee_id = :account and state in ('OPEN', 'OWING')")
    void handOver(long account, @Nullable Long to);

    @Query("delete from support_case where id = :id")
    int erase(long id);

    @Query(
            "insert into case_page (token_hash, case_id) values (:tokenHash, :caseId)"
                    + " on conflict do nothing")
    int openPage(String tokenHash, long caseId);

    @Query(
            "select c.* from support_case c join case_page p on p.case_id = c.id"
                    + " where p.token_hash = :tokenHash")
    Optional<SupportCase> ofPage(String tokenHash);
}
