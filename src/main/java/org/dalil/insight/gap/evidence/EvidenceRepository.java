package org.dalil.insight.gap.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** An empty language filters nothing, nor does the number 0: null has no type in SQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EvidenceRepository extends GenericRepository<AttemptRow, LocalDate> {
    String OF_TOPIC =
            "from attempt a join topic t on t.id = a.topic_id"
                    + " where t.joined_id = :topic"
                    + " and a.on_day >= :from and a.on_day <= :to"
                    + " and (:language = '' or a.language = :language) ";

    /** once: of a visitor's failed attempts of a day the last one alone. */
    String FILTERED =
            OF_TOPIC
                    + "and a.outcome in (:outcomes)"
                    + " and (:wording = 0 or a.wording_id = :wording)"
                    + " and (:article = 0 or a.article_id = :article)"
                    + " and (:once = false or not exists (select 1 from attempt b"
                    + " join topic u on u.id = b.topic_id where u.joined_id = :topic"
                    + " and b.on_day = a.on_day and b.slice = a.slice and b.visitor = a.visitor"
                    + " and (:language = '' or b.language = :language)"
                    + " and b.outcome in (:outcomes) and (b.visit > a.visit or b.visit = a.visit"
                    + " and (b.topic_id > a.topic_id or b.topic_id = a.topic_id"
                    + " and b.language > a.language)))) ";

    @Query(
            "select a.on_day, a.at, a.outcome, a.language, a.wording_id, a.article_id, a.place,"
                    + " a.shown, a.case_id "
                    + FILTERED
                    + "order by a.on_day desc, a.at desc, a.slice, a.visitor, a.visit"
                    + " offset :skip rows fetch first :most rows only")
    List<AttemptRow> list(
            long topic,
            LocalDate from,
            LocalDate to,
            String language,
            Collection<String> outcomes,
            long wording,
            long article,
            boolean once,
            int skip,
            int most);

    @Query("select count(*) " + FILTERED)
    long count(
            long topic,
            LocalDate from,
            LocalDate to,
            String language,
            Collection<String> outcomes,
            long wording,
            long article,
            boolean once);

    @Query(
            "select a.wording_id as id, count(*) as attempts, sum(case when a.outcome in"
                    + " ('CASE', 'UNHELPFUL', 'NO_MATCH', 'NO_CLICK') then 1 else 0 end) as failed "
                    + OF_TOPIC
                    + "and a.wording_id is not null group by a.wording_id")
    List<EndedRow> byWording(long topic, LocalDate from, LocalDate to, String language);

    @Query(
            "select a.article_id as id, count(*) as attempts, sum(case when a.outcome in"
                    + " ('CASE', 'UNHELPFUL', 'NO_MATCH', 'NO_CLICK') then 1 else 0 end) as failed "
                    + OF_TOPIC
                    + "and a.article_id is not null group by a.article_id"
                    + " order by count(*) desc, a.article_id")
    List<EndedRow> byArticle(long topic, LocalDate from, LocalDate to, String language);
}
