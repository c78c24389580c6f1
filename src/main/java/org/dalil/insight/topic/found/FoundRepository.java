package org.dalil.insight.topic.found;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FoundRepository extends GenericRepository<FoundRow, Long> {
    String ALIKE =
            "), '" + Letters.WRITTEN + "', '" + Letters.ALIKE + "') like :pattern escape '!'";
    String FOUND = "select w.id, coalesce(t.joined_id, t.id) as root, w.words from ";
    String TOPIC = " join topic t on t.id = w.topic_id";
    String MOST_FIRST = " order by w.visitors desc, w.id fetch first :most rows only";

    /** A name is an editor's, or what enough people typed: whoever sees topics may read it. */
    @Query(
            "select t.id, coalesce(t.joined_id, t.id) as root, t.name as words from topic t"
                    + " where t.name is not null and translate(lower(t.name"
                    + ALIKE
                    + " order by t.id fetch first :most rows only")
    List<FoundRow> named(String pattern, int most);

    /**
     * Three typed it: whoever sees topics may read it.
     *
     * @param looked among so many that most people type
     */
    @Query(
            FOUND
                    + "(select id, topic_id, words, visitors from wording"
                    + " where visitors >= 3 and words <> ''"
                    + " order by visitors desc, id fetch first :looked rows only) w"
                    + TOPIC
                    + " where translate(lower(w.words"
                    + ALIKE
                    + MOST_FIRST)
    List<FoundRow> typed(String pattern, int looked, int most);

    /**
     * It belongs to a case that is there: for who may read cases.
     *
     * @param looked so many cases, the latest
     */
    @Query(
            FOUND
                    + "wording w"
                    + TOPIC
                    + " where w.words <> '' and w.id in (select l.wording_id from"
                    + " (select k.wording_id from case_topic k"
                    + " join support_case c on c.id = k.case_id where k.wording_id is not null"
                    + " order by k.case_id desc fetch first :looked rows only) l)"
                    + " and translate(lower(w.words"
                    + ALIKE
                    + MOST_FIRST)
    List<FoundRow> asked(String pattern, int looked, int most);
}
