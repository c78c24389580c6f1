package org.dalil.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

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
}
