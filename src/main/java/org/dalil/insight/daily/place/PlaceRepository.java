package org.dalil.insight.daily.place;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where articles and cases belong, by what was computed of other days. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlaceRepository extends GenericRepository<ArticleTopicRow, Long> {

    /** Without the day itself: computed again it must come out the same. */
    @Query(
            "select a.article_id, a.language, a.topic_id, t.joined_id as root, sum(a.opened) as"
                + " opened, sum(a.answered) as answered from topic_article a join topic t on t.id ="
                + " a.topic_id where a.article_id in (:articles) and a.on_day >= :since and"
                + " a.on_day < :day group by a.article_id, a.language, a.topic_id, t.joined_id"
                + " order by a.article_id, a.language, sum(a.answered) desc, sum(a.opened) desc,"
                + " a.topic_id")
    List<ArticleTopicRow> articles(Collection<Long> articles, LocalDate since, LocalDate day);

    @Query(
            "select c.case_id, c.topic_id, t.joined_id as root from case_topic c"
                    + " join topic t on t.id = c.topic_id where c.case_id in (:cases)")
    List<CaseTopicRow> cases(Collection<Long> cases);

    @Query(
            "insert into case_topic (case_id, topic_id, wording_id)"
                    + " values (:number, :topic, :wording) on conflict do nothing")
    void place(long number, long topic, @Nullable Long wording);

    @Query("delete from case_topic where case_id = :number")
    void forgetCase(long number);

    @Query("delete from topic_article where article_id = :article")
    void forgetArticle(long article);
}
