package org.dalil.links;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.account.Audience;

import java.util.List;

/** By the indexes of what is dead: the others are many. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeadLinkRepository extends GenericRepository<DeadLinkRow, Long> {
    String WHERE_IT_STANDS =
            "select l.id, l.article_id, l.language, l.destination, l.anchor, l.heading, ";
    String INSIDE =
            WHERE_IT_STANDS
                    + "l.fault, l.since, '' as answer from text_link l where l.fault in (:faults)"
                    + " and l.tier in (:readable) ";
    String OUTSIDE =
            WHERE_IT_STANDS
                    + "w.answer as fault, w.dead_since as since, w.detail as answer"
                    + " from web_address w join text_link l on l.address = w.digest"
                    + " where w.dead_since is not null and l.tier in (:readable) ";

    @Query(INSIDE + "order by l.since, l.id fetch first :most rows only")
    List<DeadLinkRow> inside(List<Fault> faults, List<Audience> readable, int most);

    @Query(OUTSIDE + "order by w.dead_since, l.id fetch first :most rows only")
    List<DeadLinkRow> outside(List<Audience> readable, int most);

    @Query(INSIDE + "and l.article_id = :article order by l.language, l.id")
    List<DeadLinkRow> insideOf(long article, List<Fault> faults, List<Audience> readable);

    @Query(OUTSIDE + "and l.article_id = :article order by l.language, l.id")
    List<DeadLinkRow> outsideOf(long article, List<Audience> readable);

    @Query("delete from text_link where article_id = :article")
    void forget(long article);
}
