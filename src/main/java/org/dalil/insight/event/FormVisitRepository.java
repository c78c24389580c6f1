package org.dalil.insight.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FormVisitRepository extends GenericRepository<FormVisit, String> {

    Optional<FormVisit> findById(String form);

    @Query(
            "insert into form_visit (form, on_day, slice, visitor)"
                    + " values (:form, :day, :slice, :visitor) on conflict do nothing")
    void know(String form, LocalDate day, int slice, String visitor);

    @Query("select * from form_visit where case_id = :caseId")
    List<FormVisit> ofCase(long caseId);

    @Query("delete from form_visit where case_id = :caseId")
    int forgetCase(long caseId);

    @Query(
            "update form_visit set on_day = :day, slice = :slice, visitor = :visitor"
                    + " where form = :form")
    int move(String form, LocalDate day, int slice, String visitor);

    @Query("update form_visit set case_id = :caseId where form = :form")
    int send(String form, long caseId);
}
