package org.dalil.settings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PictureRepository extends GenericRepository<PictureRow, String> {

    Optional<PictureRow> findById(String name);

    @Query(
            "insert into portal_picture (name, content_type, sha256, content)"
                    + " values (:name, :contentType, :sha256, :content) on conflict do nothing")
    void add(String name, String contentType, String sha256, byte[] content);

    @Query(
            "update portal_picture set content_type = :contentType, sha256 = :sha256,"
                    + " content = :content where name = :name")
    void change(String name, String contentType, String sha256, byte[] content);

    void deleteById(String name);
}
