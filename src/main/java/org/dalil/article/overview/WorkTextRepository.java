package org.dalil.article.overview;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkTextRepository extends GenericRepository<WorkText, Long> {

    @Query(
            "select t.id as translation_id, a.id as article_id, a.ref, t.language, t.slug, a.kind,"
                    + " a.confidence, a.category_id, coalesce(d.title, w.title) as title,"
                    + " d.id as draft_id, d.version as draft_version, w.id as last_id,"
                    + " w.state as last_state, t.published_revision_id as live_id,"
                    + " coalesce(d.updated_at, w.created_at) as changed_at "
                    + OverviewRepository.FROM
                    + "where (d.id is not null or w.id is not null)"
                    + " and (d.id is not null or w.state in ('IN_REVIEW', 'SCHEDULED', 'RETURNED')"
                    + " or a.confidence = 'ARCHIVED' or t.published_revision_id is null)"
                    + " order by coalesce(d.updated_at, w.created_at) desc, t.id desc"
                    + " fetch first :most rows only")
    List<WorkText> all(int most);

    @Query(
            "select t.id as translation_id, coalesce(d.summary, w.summary) as summary,"
                    + " substring(coalesce(d.body, w.body), 1, :most) as body "
                    + OverviewRepository.FROM
                    + "where t.id in (:ids) and (d.id is not null or w.id is not null)")
    List<WorkBody> bodies(List<Long> ids, int most);
}
