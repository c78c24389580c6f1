package org.dalil.cases.similar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SolvedRepository extends GenericRepository<SolvedBy, Long> {

    /** In the order of a whole index and of nothing beside it: so many rows are read, not all. */
    @Query(
            "select case_id, article_id from case_link where kind = 'RESOLVED_BY'"
                    + " order by case_id desc, article_id desc, kind desc"
                    + " fetch first :most rows only")
    List<SolvedBy> last(int most);

    @Query(
            "select id as case_id, language, subject as words from support_case"
                    + " where id in (:cases)")
    List<CaseWords> subjects(Collection<Long> cases);

    @Query(
            "select s.case_id, c.language, s.words from case_search s"
                    + " join support_case c on c.id = s.case_id where s.case_id in (:cases)")
    List<CaseWords> searches(Collection<Long> cases);
}
