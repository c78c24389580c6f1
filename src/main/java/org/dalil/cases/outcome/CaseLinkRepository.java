package org.dalil.cases.outcome;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.cases.ArticleLink;
import org.dalil.cases.LinkKind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseLinkRepository extends GenericRepository<ArticleLink, Long> {

    String ADD =
            "insert into case_link (case_id, article_id, kind, linked_by_id, linked_by, at) values"
                    + " (:caseId, :articleId, :kind, :linkedById, :linkedBy, :at)"
                    + " on conflict do nothing";

    @Query(ADD)
    void add(List<ArticleLink> links);

    /** One, and whether it is new: of a batch Micronaut Data counts also what was there. */
    @Query(ADD)
    int add(
            long caseId,
            long articleId,
            LinkKind kind,
            @Nullable Long linkedById,
            String linkedBy,
            Instant at);

    @Query(
            "delete from case_link where case_id = :caseId and article_id = :articleId"
                    + " and kind = :kind")
    int unlink(long caseId, long articleId, LinkKind kind);

    @Query("update support_case set came_from_id = null where came_from_id = :articleId")
    void forgetOrigin(long articleId);

    @Query(
            "update support_case set outcome_article_id = null where outcome_article_id ="
                    + " :articleId")
    void forgetOutcome(long articleId);

    @Query("delete from case_link where article_id = :articleId")
    void forgetLinks(long articleId);

    @Query("select count(*) from case_link where article_id = :articleId and kind = :kind")
    long linked(long articleId, LinkKind kind);

    @Query(
            "select case_id from case_link where article_id = :articleId"
                    + " and kind = 'CREATED_FROM' order by case_id")
    List<Long> madeInto(long articleId);

    /**
     * Linked now, or made of it when it was closed, though that was undone.
     *
     * @param among {@code %, 12,%}: its number in a {@link org.dalil.cases.ReportNote}
     */
    @Query(
            "select l.article_id from case_link l where l.case_id = :caseId"
                    + " and l.kind = 'CREATED_FROM' union select t.article_id from translation t"
                    + " join revision r on r.translation_id = t.id and r.number = 1"
                    + " where r.change_note like 'case %'"
                    + " and (',' || replace(r.change_note, 'case ', ' ') || ',') like :among"
                    + " order by 1")
    List<Long> madeOf(long caseId, String among);

    @Query(
            "select distinct c.customer_name from support_case c join case_link l"
                    + " on l.case_id = c.id where l.article_id = :articleId"
                    + " and l.kind = 'CREATED_FROM' and c.customer_name <> ''"
                    + " order by c.customer_name fetch first 50 rows only")
    List<String> customers(long articleId);

    @Query(
            "select distinct customer_name from support_case where id in (:cases)"
                    + " and customer_name <> '' order by customer_name")
    List<String> customersOf(List<Long> cases);
}
