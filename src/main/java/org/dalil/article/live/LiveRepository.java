package org.dalil.article.live;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.account.Audience;

import java.util.List;
import java.util.Optional;

/**
 * What is live. Every query for a reader names the audiences that reader may see; both keys, the
 * article's and the revision's, must be among them.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LiveRepository extends GenericRepository<LiveRow, Long> {
    String COLUMNS =
            "select r.id as revision_id, a.id as article_id, a.ref, a.kind, a.confidence,"
                + " a.audience as article_audience, r.audience as revision_audience, a.category_id,"
                + " t.language, t.slug, r.title, r.summary, ";
    String WHOLE = COLUMNS + "r.body, r.decided_at as updated_at ";
    String LISTED = COLUMNS + "'' as body, r.decided_at as updated_at ";
    String LIVE =
            "from translation t join article a on a.id = t.article_id"
                    + " join revision r on r.id = t.published_revision_id"
                    + " where a.confidence <> 'ARCHIVED' ";
    String READABLE = LIVE + "and a.audience in (:readable) and r.audience in (:readable) ";
    String PAGE = " offset :skip rows fetch first :most rows only";

    @Query(WHOLE + READABLE + "and a.id = :id and t.language = :language")
    Optional<LiveRow> read(long id, String language, List<Audience> readable);

    @Query(WHOLE + LIVE + "and a.id in (:ids) order by a.id, t.language")
    List<LiveRow> all(List<Long> ids);

    @Query(
            "select distinct a.id "
                    + LIVE
                    + "and a.id > :after order by a.id fetch first :most rows only")
    List<Long> ids(long after, int most);

    @Query(LISTED + READABLE + "and a.id = :id order by t.language")
    List<LiveRow> translations(long id, List<Audience> readable);

    @Query(LISTED + READABLE + "and a.id in (:ids) and t.language = :language")
    List<LiveRow> listed(List<Long> ids, String language, List<Audience> readable);

    @Query(LISTED + READABLE + "and a.ref = :ref order by t.language")
    List<LiveRow> byRef(String ref, List<Audience> readable);

    @Query(LISTED + READABLE + "and t.language = :language order by a.id" + PAGE)
    List<LiveRow> list(String language, List<Audience> readable, long skip, int most);

    @Query(LISTED + READABLE + "and a.id between :first and :last order by a.id, t.language")
    List<LiveRow> between(long first, long last, List<Audience> readable);

    @Query("select count(*) " + READABLE + "and t.language = :language")
    long count(String language, List<Audience> readable);

    @Query(
            LISTED
                    + READABLE
                    + "and t.language = :language order by r.decided_at desc, a.id desc"
                    + PAGE)
    List<LiveRow> recent(String language, List<Audience> readable, long skip, int most);

    @Query(
            LISTED
                    + READABLE
                    + "and t.language = :language and a.category_id = :category"
                    + " order by t.sort_key, a.id"
                    + PAGE)
    List<LiveRow> inCategory(
            long category, String language, List<Audience> readable, long skip, int most);

    @Query(
            LISTED
                    + READABLE
                    + "and t.language = :language and a.category_id = :category"
                    + " and (t.sort_key > :key or (t.sort_key = :key and a.id > :id))"
                    + " order by t.sort_key, a.id fetch first 1 rows only")
    Optional<LiveRow> behind(
            long category, String language, List<Audience> readable, String key, long id);

    @Query(
            LISTED
                    + READABLE
                    + "and t.language = :language and a.category_id = :category"
                    + " and (t.sort_key < :key or (t.sort_key = :key and a.id < :id))"
                    + " order by t.sort_key desc, a.id desc fetch first 1 rows only")
    Optional<LiveRow> before(
            long category, String language, List<Audience> readable, String key, long id);
}
