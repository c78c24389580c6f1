package org.dalil.article.overview;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.article.translation.Behind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An empty text, or true for {@code everywhere}, filters nothing: null has no type in SQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OverviewRepository extends GenericRepository<Overview, Long> {
    String COLUMNS =
            "select t.id as translation_id, a.id as article_id, t.language, t.slug, a.kind,"
                    + " a.confidence, a.audience as article_audience, a.category_id, a.owner,"
                    + " coalesce(d.title, r.title, w.title, '') as title,"
                    + " r.audience as live_audience, r.decided_at as live_at,"
                    + " r.author as live_author, w.state as last_state, w.author as last_author,"
                    + " w.created_at as last_at, d.author as draft_author,"
                    + " d.updated_at as draft_at, a.updated_at, a.review_by, "
                    + Behind.OF_T
                    + " as outdated ";
    String LAST =
            "w.number = (select max(x.number) from revision x where x.translation_id = t.id) ";
    String FROM =
            "from translation t join article a on a.id = t.article_id"
                    + " left join draft d on d.translation_id = t.id"
                    + " left join revision r on r.id = t.published_revision_id"
                    + " left join revision w on w.translation_id = t.id and "
                    + LAST;

    /** One person's own are few: these begin with them, and not with all there is. */
    String FROM_DRAFTS =
            "from draft d join translation t on t.id = d.translation_id"
                    + " join article a on a.id = t.article_id"
                    + " left join revision r on r.id = t.published_revision_id"
                    + " left join revision w on w.translation_id = t.id and "
                    + LAST;

    String FROM_RETURNED =
            "from revision w join translation t on t.id = w.translation_id"
                    + " join article a on a.id = t.article_id"
                    + " left join draft d on d.translation_id = t.id"
                    + " left join revision r on r.id = t.published_revision_id"
                    + " where w.mender_id = :account and w.state = 'RETURNED' and "
                    + LAST;

    String FILTERED =
            FROM
                    + "where (:language = '' or t.language = :language)"
                    + " and (:everywhere = true or a.category_id in (:categories))"
                    + " and (:words = '' or"
                    + " lower(coalesce(d.title, r.title, w.title, '')) like :words escape '!')"
                    + " and (:readers = ''"
                    + " or (:readers = 'EVERYONE' and a.confidence <> 'ARCHIVED'"
                    + " and a.audience = 'PUBLIC' and r.audience = 'PUBLIC')"
                    + " or (:readers = 'STAFF' and (r.id is null or a.confidence = 'ARCHIVED'"
                    + " or a.audience <> 'PUBLIC' or r.audience <> 'PUBLIC')))"
                    + " and (:state = ''"
                    + " or (:state = 'DRAFT' and d.id is not null)"
                    + " or (:state = 'REVIEW' and w.state in ('IN_REVIEW', 'SCHEDULED'))"
                    + " or (:state = 'RETURNED' and w.state = 'RETURNED')"
                    + " or (:state = 'LIVE' and r.id is not null and a.confidence <> 'ARCHIVED')"
                    + " or (:state = 'OUTDATED' and a.confidence <> 'ARCHIVED' and "
                    + Behind.OF_T
                    + ")"
                    + " or (:state = 'ARCHIVED' and a.confidence = 'ARCHIVED'))"
                    + " and (:owner = '' or lower(a.owner) = :owner"
                    + " or (:owner = '-' and a.owner is null))"
                    + " and (:due = '' or (a.confidence <> 'ARCHIVED'"
                    + " and ((:due = 'NONE' and a.review_by is null)"
                    + " or (:due = 'OVERDUE' and a.review_by < :today)"
                    + " or (:due = 'SOON' and a.review_by >= :today"
                    + " and a.review_by <= :soon)))) ";
    String LATEST = "order by coalesce(d.updated_at, w.created_at, a.updated_at) desc, t.id desc ";

    @Query(COLUMNS + FILTERED + LATEST + "offset :skip rows fetch first :most rows only")
    List<Overview> list(
            String language,
            boolean everywhere,
            List<Long> categories,
            String words,
            String readers,
            String state,
            String owner,
            String due,
            LocalDate today,
            LocalDate soon,
            long skip,
            int most);

    @Query("select count(*) " + FILTERED)
    long count(
            String language,
            boolean everywhere,
            List<Long> categories,
            String words,
            String readers,
            String state,
            String owner,
            String due,
            LocalDate today,
            LocalDate soon);

    @Query(
            "select distinct a.id, a.updated_at "
                    + FILTERED
                    + "order by a.updated_at desc, a.id fetch first :most rows only")
    List<FoundArticle> articles(
            String language,
            boolean everywhere,
            List<Long> categories,
            String words,
            String readers,
            String state,
            String owner,
            String due,
            LocalDate today,
            LocalDate soon,
            int most);

    @Query(
            "select distinct a.owner from article a where a.owner is not null order by a.owner"
                    + " fetch first :most rows only")
    List<String> owners(int most);

    /** A draft counts before the revision that waits: it is what is written now. */
    @Query(
            "select t.id as translation_id, a.id as article_id, t.language,"
                    + " coalesce(d.title, w.title) as title,"
                    + " substring(coalesce(d.body, w.body) from 1 for 600) as beginning "
                    + FROM
                    + "where a.confidence <> 'ARCHIVED' and (d.id is not null"
                    + " or w.state in ('IN_REVIEW', 'SCHEDULED'))"
                    + " order by coalesce(d.updated_at, w.created_at) desc, t.id desc"
                    + " fetch first :most rows only")
    List<OpenText> open(int most);

    /** By the column of {@code t}: H2 reads every translation for a list of {@code a.id}. */
    @Query(COLUMNS + FROM + "where t.article_id in (:articles) order by a.id, t.language")
    List<Overview> ofArticles(List<Long> articles);

    @Query(COLUMNS + FROM + "where a.id = :article order by t.language")
    List<Overview> ofArticle(long article);

    @Query(COLUMNS + FROM + "where a.id = :article and t.language = :language")
    Optional<Overview> ofText(long article, String language);

    @Query(
            COLUMNS
                    + FROM_DRAFTS
                    + "where d.author_id = :account order by d.updated_at desc, t.id desc"
                    + " fetch first :most rows only")
    List<Overview> draftsOf(long account, int most);

    @Query(
            COLUMNS
                    + FROM_RETURNED
                    + "order by w.decided_at desc, t.id desc fetch first :most rows only")
    List<Overview> returnedTo(long account, int most);

    @Query("select count(*) " + FROM_RETURNED)
    long countReturnedTo(long account);
}
