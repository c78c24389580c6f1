package org.dalil.article.revision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TranslationRepository extends CrudRepository<Translation, Long> {

    Optional<Translation> findByArticleIdAndLanguage(long articleId, String language);

    List<Translation> findByArticleIdIn(List<Long> articleIds);

    List<Translation> findByArticleIdOrderByLanguage(long articleId);

    /** What goes live says what it was translated from; where it does not, what was said stays. */
    @Query(
            "update translation set version = version + 1, source_revision_id ="
                    + " (select r.source_revision_id from revision r where r.id = :revision)"
                    + " where id = :translation and exists (select 1 from revision r"
                    + " where r.id = :revision and r.source_revision_id is not null)")
    void follow(long translation, long revision);

    /** Where each of two were the other's original, each would be behind for ever. */
    @Query(
            "update translation set version = version + 1, source_revision_id = null"
                    + " where id in (select f.translation_id from revision r"
                    + " join revision f on f.id = r.source_revision_id where r.id = :revision)"
                    + " and source_revision_id in"
                    + " (select x.id from revision x where x.translation_id = :translation)")
    void followNobodyInACircle(long translation, long revision);

    /** Whoever keeps the folder brought these as they should be beside their originals. */
    @Query(
            "update translation set version = version + 1, source_revision_id ="
                    + " (select o.published_revision_id from revision m"
                    + " join translation o on o.id = m.translation_id"
                    + " where m.id = translation.source_revision_id) where id in (:ids)"
                    + " and exists (select 1 from revision m"
                    + " join translation o on o.id = m.translation_id"
                    + " where m.id = translation.source_revision_id"
                    + " and o.published_revision_id is not null)")
    void followNewest(List<Long> ids);
}
