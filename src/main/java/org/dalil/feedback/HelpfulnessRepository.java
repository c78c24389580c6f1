package org.dalil.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;

/** Votes, counted. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HelpfulnessRepository extends GenericRepository<Vote, Long> {
    String COUNTED =
            "sum(case when helpful then 1 else 0 end) as yes, count(*) as votes from vote where ";

    @Query(
            "select article_id as number, language, "
                    + COUNTED
                    + "article_id = :article and language = :language"
                    + " and on_day between :first and :last group by article_id, language")
    List<TallyRow> of(long article, String language, LocalDate first, LocalDate last);

    @Query(
            "select revision_id as number, language, "
                    + COUNTED
                    + "revision_id = :revision group by revision_id, language")
    List<TallyRow> ofRevision(long revision);

    @Query(
            "select revision_id as number, language, "
                    + COUNTED
                    + "article_id = :article group by revision_id, language order by revision_id")
    List<TallyRow> ofArticle(long article);

    @Query(
            "select article_id as number, language, "
                    + COUNTED
                    + "on_day between :first and :last group by article_id, language"
                    + " order by article_id, language")
    List<TallyRow> all(LocalDate first, LocalDate last);

    @Query(
            "select article_id as number, '' as language, "
                    + COUNTED
                    + "on_day >= :first group by article_id having count(*) >= :least"
                    + " order by count(*) desc, article_id fetch first :most rows only")
    List<TallyRow> ofArticles(LocalDate first, int least, int most);

    @Query(
            "select * from vote where article_id = :article and words <> ''"
                    + " order by at desc, id desc fetch first :most rows only")
    List<Vote> comments(long article, int most);

    @Query("select * from vote where task_id = :task order by id fetch first :most rows only")
    List<Vote> commentsOf(long task, int most);
}
