package org.dalil.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.cases.screenshot.ListedFile;

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

    @Query("select * from case_link where case_id = :caseId order by at, article_id, kind")
    List<ArticleLink> links(long caseId);

    @Query(
            "select case_id from case_link where article_id = :articleId"
                    + " and kind = 'CREATED_FROM' order by at, case_id")
    List<Long> writtenInto(long articleId);

    /** The notes of its first texts, the oldest one first. */
    @Query(
            "select r.change_note from translation t join revision r on r.translation_id = t.id"
                    + " where t.article_id = :articleId and r.number = 1 order by r.id")
    List<String> firstNotes(long articleId);

    @Query(
            "select id, case_id, name, content_type, size from case_file"
                    + " where case_id = :caseId order by id")
    List<ListedFile> files(long caseId);
}
