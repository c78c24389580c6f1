package org.dalil.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseLinkRepository extends GenericRepository<ArticleLink, Long> {

    String ADD =
            "insert into case_link (case_id, article_id, kind, linked_by_id, linked_by, at) values"
                    + " (:caseId, :articleId, :kind, :linkedById, :linkedBy, :at)"
                    + " on conflict do nothing";

    @Query(ADD)
    void add(List<ArticleLink> links);

    /** One, and whether it is new: of a batch Micronaut Data counts also what was there. */
    @Query(ADD)
    int add(
            long caseId,
            long articleId,
            LinkKind kind,
            @Nullable Long linkedById,
            String linkedBy,
            Instant at);
}
