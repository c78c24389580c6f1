package org.dalil.insight.proposal.split;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordingOpenedRepository extends GenericRepository<WordingOpened, Long> {

    /** Of some topics, with words of their own language; a visitor counts once a day. */
    @Query(
            "select o.root, o.wording_id, o.article_id, count(*) as visitors"
                    + " from (select distinct t.joined_id as root, a.wording_id, a.article_id,"
                    + " a.on_day, a.visitor from attempt a join topic t on t.id = a.topic_id"
                    + " join topic r on r.id = t.joined_id join wording w on w.id = a.wording_id"
                    + " where t.joined_id in (:roots) and a.on_day >= :since"
                    + " and a.article_id is not null and w.language = r.language) o"
                    + " group by o.root, o.wording_id, o.article_id"
                    + " order by o.root, o.wording_id, o.article_id")
    List<WordingOpened> opened(Collection<Long> roots, LocalDate since);
}
