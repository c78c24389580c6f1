package org.dalil.content.record;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FolderRepository extends CrudRepository<Folder, Long> {

    Optional<Folder> findByPlace(String place);

    @Query("update folder set used_at = :at where id = :id")
    void use(long id, Instant at);

    @Query("update folder set circumstances = :circumstances where id = :id")
    void circumstances(long id, @Nullable String circumstances);

    @Query("select id from folder order by used_at desc, id desc offset :kept rows")
    List<Long> older(int kept);

    @Query("delete from folder where id in (:ids)")
    void forget(List<Long> ids);
}
