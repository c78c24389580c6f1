package org.dalil.search.golden;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GoldenRepository extends GenericRepository<GoldenRow, Long> {

    GoldenRow save(GoldenRow row);

    @Query("select * from golden_query order by language, query, id")
    List<GoldenRow> inOrder();

    @Query("delete from golden_query where id = :id")
    int remove(long id);

    @Query(
            "update golden_query set kept_where = :where, kept_place = :place, kept_at = :at"
                    + " where id = :id")
    void keep(long id, Rank.Where where, int place, Instant at);
}
