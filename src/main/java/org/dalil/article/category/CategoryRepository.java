package org.dalil.article.category;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import org.dalil.account.Audience;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CategoryRepository extends CrudRepository<Category, Long> {

    Optional<Category> findByFolder(String folder);

    @Query("select * from category order by sequence, folder")
    List<Category> inOrder();

    /** Whoever holds it changes the tree alone. */
    @Query("select id from category order by id for update")
    List<Long> lock();

    @Query(
            "select category_id as id, count(*) as articles from article"
                    + " where category_id is not null group by category_id")
    List<CategoryCount> articles();

    /** Of what these readers may read in a language; both keys must be among theirs. */
    @Query(
            "select a.category_id as id, count(*) as articles from translation t"
                    + " join article a on a.id = t.article_id"
                    + " join revision r on r.id = t.published_revision_id"
                    + " where a.confidence <> 'ARCHIVED' and a.audience in (:readable)"
                    + " and r.audience in (:readable) and t.language = :language"
                    + " and a.category_id is not null group by a.category_id")
    List<CategoryCount> readable(String language, List<Audience> readable);
}
