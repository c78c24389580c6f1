package org.dalil.cases.similar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SolvedRepository extends GenericRepository<SolvedBy, Long> {

    /** In the order of a whole index, so that however many cases there are so many are read. */
    @Query(
            "select l.case_id, l.article_id from case_link l"
                    + " join support_case c on c.id = l.case_id"
                    + " where l.kind = 'RESOLVED_BY' and c.state = 'CLOSED'"
                    + " order by l.case_id desc, l.article_id desc, l.kind desc"
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
