package org.dalil.insight.topic.words;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Collection;
import java.util.List;

/** Founders by their stems: each question reads a few rows of one index, however many there are. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class StemRepository implements GenericRepository<MetStem, Long> {
    private static final String ADD =
            "insert into topic_stem (language, stem, topic_id, word, words) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";

    private final JdbcOperations jdbc;

    StemRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void add(String language, long topic, TellingWords founder) {
        jdbc.prepareStatement(
                ADD,
                statement -> {
                    for (var word = 0; word < founder.size(); word++) {
                        for (var stem : founder.words().get(word)) {
                            statement.setString(1, language);
                            statement.setString(2, stem);
                            statement.setLong(3, topic);
                            statement.setInt(4, word);
                            statement.setInt(5, founder.size());
                            statement.addBatch();
                        }
                    }
                    return statement.executeBatch();
                });
    }

    /** One stem at a time: with several H2 reads all of the language. */
    @Query("select count(*) from topic_stem where language = :language and stem = :stem")
    abstract int spread(String language, String stem);

    /** The oldest first, in the order of the index: what people ask most was founded early. */
    @Query(
            "select distinct topic_id from topic_stem where language = :language and stem = :stem"
                    + " and words >= :fewest and words <= :longest"
                    + " order by topic_id fetch first :most rows only")
    abstract List<Long> under(String language, String stem, int fewest, int longest, int most);

    @Query(
            "select topic_id, word, words, stem from topic_stem where topic_id in (:topics)"
                    + " and stem in (:stems)"
                    + " order by topic_id, word, stem")
    abstract List<MetStem> met(Collection<String> stems, Collection<Long> topics);

    @Query(
            "select topic_id, sum(visitors) as visitors from wording where topic_id in (:topics)"
                    + " group by topic_id")
    abstract List<TopicVisitors> visitors(Collection<Long> topics);
}
