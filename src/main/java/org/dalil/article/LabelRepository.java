package org.dalil.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LabelRepository extends GenericRepository<Label, Long> {

    @Query(
            "select article_id, tag as name from article_tag where article_id in (:ids) order by"
                    + " tag")
    List<Label> tags(List<Long> ids);

    @Query(
            "select article_id, product as name from article_product where article_id in (:ids)"
                    + " order by product")
    List<Label> products(List<Long> ids);

    @Query("insert into article_tag (article_id, tag) values (:articleId, :name)")
    void addTags(List<Label> labels);

    @Query("insert into article_product (article_id, product) values (:articleId, :name)")
    void addProducts(List<Label> labels);

    @Query("delete from article_tag where article_id in (:ids)")
    void forgetTags(List<Long> ids);

    @Query("delete from article_product where article_id in (:ids)")
    void forgetProducts(List<Long> ids);
}
