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
}
