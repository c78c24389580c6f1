package org.dalil.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChangeRepository extends GenericRepository<Change, Long> {

    @Query("update change_clock set position = position + :ticks where id = 1")
    void advance(int ticks);

    @Query("select position from change_clock where id = 1")
    long position();

    @Query("select base_id from change_clock where id = 1")
    String baseId();

    @Query("update change_clock set base_id = :baseId where id = 1")
    void baseId(String baseId);

    void saveAll(Iterable<Change> changes);

    @Query(
            "select position, kind, subject, at from change where position > :position"
                    + " order by position fetch first :most rows only")
    List<Change> after(long position, int most);

    @Query("delete from change where position <= :position")
    void forget(long position);

    @Query("select coalesce(min(position), 0) from change")
    long oldest();
}
