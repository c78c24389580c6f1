package org.dalil.search.words;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SynonymRepository extends GenericRepository<SynonymRow, Long> {

    SynonymRow save(SynonymRow row);

    SynonymRow update(SynonymRow row);

    @Query("select * from synonym order by language, id")
    List<SynonymRow> inOrder();

    @Query("delete from synonym where id = :id")
    int remove(long id);

    @Query("update synonym_shelf set seeded = seeded where id = 1")
    void lock();

    @Query("update synonym_shelf set seeded = true where id = 1 and seeded = false")
    int seed();
}
