package org.dalil.cases.asked;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AskedWordsRepository extends GenericRepository<AskedWords, String> {

    @Query(
            "select words, language, count(*) as times"
                    + " from (select s.words, c.language, c.id from case_search s"
                    + " join support_case c on c.id = s.case_id"
                    + " order by c.id desc fetch first :read rows only) latest"
                    + " group by words, language order by max(id) desc, words"
                    + " fetch first :most rows only")
    List<AskedWords> latest(int read, int most);
}
