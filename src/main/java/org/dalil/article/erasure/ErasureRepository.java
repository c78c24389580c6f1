package org.dalil.article.erasure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.article.Article;

/** What hangs on an article, from the leaves to the root. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasureRepository extends GenericRepository<Article, Long> {
    String TRANSLATIONS = "(select t.id from translation t where t.article_id = :article)";
    String REVISIONS =
            "(select r.id from revision r join translation t on t.id = r.translation_id"
                    + " where t.article_id = :article)";

    @Query("select count(*) from translation where article_id = :article")
    long translations(long article);

    @Query("select count(*) from revision where translation_id in " + TRANSLATIONS)
    long revisions(long article);

    @Query("select count(*) from draft where translation_id in " + TRANSLATIONS)
    long drafts(long article);

    @Query("select count(*) from review_comment where translation_id in " + TRANSLATIONS)
    long comments(long article);

    @Query("select count(*) from attachment where article_id = :article")
    long files(long article);

    @Query("select count(*) from article_file where article_id = :article")
    long inFolder(long article);

    @Query("delete from review_comment where translation_id in " + TRANSLATIONS)
    void eraseComments(long article);

    @Query("delete from revision_writer where revision_id in " + REVISIONS)
    void eraseRevisionWriters(long article);

    @Query("delete from draft_writer where translation_id in " + TRANSLATIONS)
    void eraseDraftWriters(long article);

    @Query("delete from draft where translation_id in " + TRANSLATIONS)
    void eraseDrafts(long article);

    @Query("delete from text_life where article_id = :article")
    void eraseLives(long article);

    @Query("delete from revision where translation_id in " + TRANSLATIONS)
    void eraseRevisions(long article);

    @Query("delete from translation where article_id = :article")
    void eraseTranslations(long article);

    @Query("delete from attachment where article_id = :article")
    void eraseFiles(long article);

    @Query("delete from article_tag where article_id = :article")
    void eraseTags(long article);

    @Query("delete from article_product where article_id = :article")
    void eraseProducts(long article);

    @Query("update article set replaced_by_id = null where replaced_by_id = :article")
    void eraseReplacements(long article);

    @Query("delete from article where id = :article")
    void eraseArticle(long article);
}
