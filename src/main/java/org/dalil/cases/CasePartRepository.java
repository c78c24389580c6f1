package org.dalil.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

/** What belongs to a case. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CasePartRepository extends GenericRepository<CaseReply, Long> {

    @Query("select words from case_search where case_id = :caseId order by sequence")
    List<String> searches(long caseId);

    CaseReply save(CaseReply reply);

    List<CaseReply> saveAll(Iterable<CaseReply> replies);

    @Query("select * from case_reply where case_id = :caseId order by id")
    List<CaseReply> replies(long caseId);

    @Query(
            "delete from case_link where case_id = :caseId and article_id = :articleId"
                    + " and kind = :kind")
    int unlink(long caseId, long articleId, LinkKind kind);

    @Query("select * from case_link where case_id = :caseId order by at, article_id, kind")
    List<ArticleLink> links(long caseId);

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

    @Query(
            "select case_id from case_link where article_id = :articleId"
                    + " and kind = 'CREATED_FROM' order by at, case_id fetch first 3 rows only")
    List<Long> writtenInto(long articleId);

    @Query(
            "select distinct c.customer_name from support_case c join case_link l"
                    + " on l.case_id = c.id where l.article_id = :articleId"
                    + " and l.kind = 'CREATED_FROM' and c.customer_name <> ''"
                    + " order by c.customer_name fetch first 50 rows only")
    List<String> customers(long articleId);

    @Query(
            "select id, case_id, name, content_type, size from case_file"
                    + " where case_id = :caseId order by id")
    List<ListedFile> files(long caseId);
}
