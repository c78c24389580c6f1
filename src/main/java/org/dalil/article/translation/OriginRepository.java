package org.dalil.article.translation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OriginRepository extends GenericRepository<Origin, Long> {
    String ORIGIN =
            "select t.id as translation_id, t.article_id, o.language as source_code,"
                    + " f.id as made_from, o.published_revision_id as newest, ("
                    + Behind.MADE_FROM
                    + "f.id)) as behind ";
    String SOURCE = " join translation o on o.id = f.translation_id ";
    String TEXT = "where t.article_id = :article and t.language = :language";

    @Query(
            ORIGIN
                    + "from translation t join revision f on f.id = t.source_revision_id"
                    + SOURCE
                    + TEXT
                    + " and t.published_revision_id is not null")
    Optional<Origin> ofLive(long article, String language);

    @Query(
            ORIGIN
                    + "from translation t join draft d on d.translation_id = t.id"
                    + " join revision f on f.id = d.source_revision_id"
                    + SOURCE
                    + TEXT)
    Optional<Origin> ofDraft(long article, String language);

    @Query(
            "update draft set source_revision_id = :source where translation_id in (select t.id"
                    + " from translation t where t.article_id = :article"
                    + " and t.language = :language) and exists (select 1 from revision r"
                    + " join translation o on o.id = r.translation_id where r.id = :source"
                    + " and o.article_id = :article and o.language <> :language)")
    int follow(long article, String language, long source);

    /** Of two who say so, and of one who looked at an older original, nobody overwrites. */
    @Query(
            "update translation set source_revision_id = :newest, version = version + 1"
                    + " where id = :translation and source_revision_id = :madeFrom")
    int confirm(long translation, long madeFrom, long newest);

    @Query(
            "select a.id as article_id, o.language as source_code, false as outdated"
                    + " from article a join translation o on o.article_id = a.id"
                    + " left join translation t on t.article_id = a.id and t.language = :language"
                    + " where a.confidence <> 'ARCHIVED' and o.language <> :language"
                    + " and o.published_revision_id is not null"
                    + " and t.published_revision_id is null"
                    + " order by a.id desc fetch first :most rows only")
    List<Need> missing(String language, int most);

    @Query(
            "select a.id as article_id, o.language as source_code, true as outdated"
                    + " from article a join translation t on t.article_id = a.id"
                    + " join revision f on f.id = t.source_revision_id"
                    + SOURCE
                    + "where a.confidence <> 'ARCHIVED' and t.language = :language and "
                    + Behind.OF_T
                    + " order by a.id desc fetch first :most rows only")
    List<Need> outdated(String language, int most);
}
