package org.dalil.insight.gap.mark;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TopicMarkRepository extends GenericRepository<TopicMark, Long> {

    @Query("delete from topic_mark")
    void forget();

    @Query("insert into topic_mark (topic_id, kind, mark) values (:topicId, :kind, :mark)")
    void add(List<TopicMark> marks);

    @Query("select distinct topic_id from topic_mark where kind = :kind and mark = :mark")
    List<Long> marked(String kind, String mark);

    @Query("select distinct topic_id from topic_mark where kind = :kind")
    List<Long> marked(String kind);

    @Query(
            "select distinct mark from topic_mark where kind in ('PRODUCT', 'NAMED')"
                    + " order by mark fetch first 200 rows only")
    List<String> products();
}
