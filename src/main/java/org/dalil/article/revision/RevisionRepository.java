package org.dalil.article.revision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import org.dalil.account.Audience;

import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRepository extends CrudRepository<Revision, Long> {

    @Query("select coalesce(max(number), 0) from revision where translation_id = :translation")
    int last(long translation);

    @Query(
            "select translation_id, max(number) as number from revision"
                    + " where translation_id in (:translations) group by translation_id")
    List<LastNumber> lasts(List<Long> translations);

    @Query(
            "select r.id, t.article_id, t.language, r.number from revision r"
                    + " join translation t on t.id = r.translation_id where r.id in (:ids)")
    List<PlacedRevision> placed(List<Long> ids);

    @Query(
            "select r.id, t.article_id, t.language, r.number from revision r join translation t on"
                    + " t.id = r.translation_id where t.article_id = :article")
    List<PlacedRevision> placedOf(long article);

    List<Revision> findByIdIn(List<Long> ids);

    @Query(
            "select * from revision where translation_id in (:translations)"
                    + " and state in ('IN_REVIEW', 'SCHEDULED') order by number")
    List<Revision> waiting(List<Long> translations);

    /** Moves those of them that are live. */
    @Query(
            "update revision set state = :to, decided_at = :at"
                    + " where id in (:ids) and state = 'PUBLISHED'")
    void retire(List<Long> ids, RevisionState to, Instant at);

    List<Revision> findByTranslationIdOrderByNumberDesc(long translationId);

    /** Moves a state only from where it is believed to stand: of two deciders, one gets 0. */
    @Query("update revision set state = :to, decided_at = :at where id = :id and state = :from")
    int move(long id, RevisionState from, RevisionState to, Instant at);

    /** A text that is another's mended or repeated was translated from what that was. */
    @Query(
            "update revision set source_revision_id = (select f.source_revision_id from revision f"
                    + " where f.id = :from) where id = :to")
    void carrySource(long from, long to);

    @Query("update revision set audience = :audience where id = :id")
    void narrow(long id, Audience audience);
}
