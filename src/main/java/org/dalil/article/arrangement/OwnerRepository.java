package org.dalil.article.arrangement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.article.Article;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnerRepository extends GenericRepository<Article, Long> {

    @Query("select id from article where lower(owner) = :email")
    List<Long> owned(String email);

    @Query("update article set owner = :to, version = version + 1 where lower(owner) = :from")
    void handOver(String from, String to);

    @Query("select count(*) from draft where author_id = :author")
    long drafts(long author);

    @Query("update draft set author_id = :to, author = :name where author_id = :from")
    void handOverDrafts(long from, long to, String name);

    /** What comes back from review, or has come back, goes to them. */
    @Query(
            "update revision set mender_id = :to where mender_id = :from"
                    + " and state in ('IN_REVIEW', 'SCHEDULED', 'RETURNED')")
    void handOverReturned(long from, long to);

    /** What was sent back to this account, of articles that somebody else answers for. */
    @Query(
            "select r.id as revision_id, r.translation_id, a.owner from revision r"
                    + " join translation t on t.id = r.translation_id"
                    + " join article a on a.id = t.article_id"
                    + " where r.mender_id = :account and r.state = 'RETURNED'"
                    + " and a.owner is not null")
    List<ReturnedText> returned(long account);

    @Query("update revision set mender_id = :to where id = :revision")
    void giveReturned(long revision, long to);

    @Query(
            "update draft set author_id = :to, author = :name"
                    + " where translation_id = :translation and author_id = :from")
    void giveDraft(long translation, long from, long to, String name);
}
