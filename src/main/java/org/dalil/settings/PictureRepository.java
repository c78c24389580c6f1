package org.dalil.settings;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PictureRepository extends GenericRepository<PictureRow, String> {

    Optional<PictureRow> findById(String name);

    PictureRow save(PictureRow row);

    void deleteById(String name);
}
