package org.dalil.links.text;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TextLinkRepository extends GenericRepository<TextLink, Long> {
    String LEADING =
            "select l.id, l.article_id, a.ref, l.language, l.tier, l.destination, l.target_id,"
                    + " l.fault from text_link l join article a on a.id = l.article_id where ";
    String PAGE = " and l.id > :after order by l.id fetch first :most rows only";

    @Query("select * from text_link where article_id in (:articles) and fault <> ''")
    List<TextLink> faulty(List<Long> articles);

    @Query("delete from text_link where article_id in (:articles)")
    void forget(List<Long> articles);

    TextLink save(TextLink link);

    @Query("insert into text_link_ref (link_id, ref) values (:link, :ref) on conflict do nothing")
    void refer(long link, String ref);

    @Query(LEADING + "l.target_id in (:targets)" + PAGE)
    List<LeadingLink> leadingTo(List<Long> targets, long after, int most);

    @Query(
            LEADING
                    + "l.id in (select r.link_id from text_link_ref r where r.ref in (:refs))"
                    + PAGE)
    List<LeadingLink> meaning(List<String> refs, long after, int most);

    @Query(
            "update text_link set target_id = :target, fault = :fault, since = :since"
                    + " where id = :id")
    void judge(long id, @Nullable Long target, String fault, @Nullable Instant since);

    @Query("update text_link set target_id = :target where id = :id")
    void lead(long id, @Nullable Long target);
}
