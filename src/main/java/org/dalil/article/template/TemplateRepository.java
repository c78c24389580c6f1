package org.dalil.article.template;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TemplateRepository extends GenericRepository<TemplateRow, Long> {

    List<TemplateRow> findAll();

    Optional<TemplateRow> findByKindAndLanguage(String kind, String language);

    @Query(
            "insert into article_template (kind, language, body) values (:kind, :language, :body)"
                    + " on conflict do nothing")
    int add(String kind, String language, String body);

    /** Of two who change it at once, one gets 0. */
    @Query(
            "update article_template set body = :body where kind = :kind and language = :language"
                    + " and body = :before")
    int change(String kind, String language, String before, String body);

    @Query(
            "delete from article_template where kind = :kind and language = :language"
                    + " and body = :before")
    int remove(String kind, String language, String before);
}
