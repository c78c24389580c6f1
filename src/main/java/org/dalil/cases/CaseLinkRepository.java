package org.dalil.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseLinkRepository extends GenericRepository<ArticleLink, Long> {

    @Query(
            "insert into case_link (case_id, article_id, kind, linked_by_id, linked_by, at) values"
                    + " (:caseId, :articleId, :kind, :linkedById, :linkedBy, :at)"
                    + " on conflict do nothing")
    int add(List<ArticleLink> links);
}
