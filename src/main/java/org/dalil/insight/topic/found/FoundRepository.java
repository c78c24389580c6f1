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

    /** A name is an editor's, or what enough people typed: whoever sees topics may read it. */
    @Query(
            "select t.id, coalesce(t.joined_id, t.id) as root, t.name as words from topic t"
                    + " where t.name is not null and translate(lower(t.name"
                    + ALIKE
                    + " order by t.id fetch first :most rows only")
    List<FoundRow> named(String pattern, int most);

    /** Three typed it, or it belongs to a case that is there, and cases may be read. */
    @Query(
            "select w.id, coalesce(t.joined_id, t.id) as root, w.words from wording w"
                    + " join topic t on t.id = w.topic_id where w.words <> ''"
                    + " and (w.visitors >= 3 or :internal = true and exists (select 1"
                    + " from case_topic k join support_case c on c.id = k.case_id"
                    + " where k.wording_id = w.id)) and translate(lower(w.words"
                    + ALIKE
                    + " order by w.visitors desc, w.id fetch first :most rows only")
    List<FoundRow> typed(String pattern, boolean internal, int most);
}
