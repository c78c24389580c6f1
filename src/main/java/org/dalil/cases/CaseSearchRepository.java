package org.dalil.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseSearchRepository extends GenericRepository<CaseSearch, Long> {

    @Query(
            "insert into case_search (case_id, sequence, words)"
                    + " values (:caseId, :sequence, :words)")
    void add(List<CaseSearch> searches);
}
