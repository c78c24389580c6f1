package org.dalil.article.overview;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

/** By indexes: what readers do not have is little of what there is. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkTextRepository extends GenericRepository<WorkText, Long> {
    String COLUMNS =
            "select t.id as translation_id, a.id as article_id, a.ref, t.language, t.slug, a.kind,"
                    + " a.confidence, a.category_id, coalesce(d.title, w.title) as title,"
                    + " d.id as draft_id, d.version as draft_version, w.id as last_id,"
                    + " w.state as last_state, t.published_revision_id as live_id,"
                    + " coalesce(d.updated_at, w.created_at) as changed_at ";

    @Query(
            COLUMNS
                    + OverviewRepository.FROM_DRAFTS
                    + "order by d.updated_at desc, t.id desc fetch first :most rows only")
    List<WorkText> drafts(int most);

    /** Texts that readers may not have; what they ended with decides. */
    @Query(
            "select r.translation_id from revision r"
                    + " where r.state in ('IN_REVIEW', 'SCHEDULED', 'RETURNED')"
                    + " union select u.id from translation u where u.published_revision_id is null"
                    + " union select y.id from article b join translation y"
                    + " on y.article_id = b.id where b.confidence = 'ARCHIVED'")
    List<Long> maybe();

    /** Asked with their numbers: either engine else reads every revision there is. */
    @Query(
            COLUMNS
                    + OverviewRepository.FROM
                    + "where t.id in (:ids) and d.id is null and w.id is not null"
                    + " and (w.state in ('IN_REVIEW', 'SCHEDULED', 'RETURNED')"
                    + " or a.confidence = 'ARCHIVED' or t.published_revision_id is null)")
    List<WorkText> ended(List<Long> ids);

    @Query(
            "select c.position as clock_position,"
                    + " (select max(s.updated_at) from draft s) as saved_at,"
                    + " (select coalesce(max(m.id), 0) from draft m) as last_draft,"
                    + " (select count(*) from draft n) as drafts from change_clock c")
    DraftState state();

    @Query(
            "select t.id as translation_id, coalesce(d.summary, w.summary) as summary,"
                    + " substring(coalesce(d.body, w.body), 1, :most) as body "
                    + OverviewRepository.FROM
                    + "where t.id in (:ids) and (d.id is not null or w.id is not null)")
    List<WorkBody> bodies(List<Long> ids, int most);
}
