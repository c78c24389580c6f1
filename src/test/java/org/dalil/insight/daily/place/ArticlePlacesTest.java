package org.dalil.insight.daily.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.choose;
import static org.dalil.insight.daily.Days.visit;
import static org.dalil.insight.daily.Days.visitor;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.insight.wording.WordingDigest;
import org.dalil.search.language.Analysis;
import org.dalil.testing.Dalil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.LocalDate;

import javax.sql.DataSource;

/** What an article is about, by what its readers had searched for. */
@Tag("database")
class ArticlePlacesTest {
    private static final long ARTICLE = 7;
    private static final long GLANCED = 101;
    private static final long OWN = 102;

    private final DayWords words =
            new DayWords(told -> WordingDigest.of(told.words(), told.language(), Analysis.of(EN)));
    private ApplicationContext node;

    @BeforeEach
    void start() throws SQLException {
        node = Dalil.start();
        topic(GLANCED);
        topic(OWN);
        words.take(visitor("a", visit(9, choose("where is it", ARTICLE))));
    }

    @AfterEach
    void stop() {
        node.close();
    }

    /** Many who found no answer looked at it for a moment; few had looked for it. */
    @Test
    void belongsToTheTopicItAnswersAndNotToTheOneWhoseVisitorsGlanceAtIt() throws SQLException {
        opened(GLANCED, 400, 0);
        opened(OWN, 12, 5);
        var place = places().article(ARTICLE, EN);
        assertThat(place).isNotNull();
        assertThat(place.topic()).isEqualTo(OWN);
    }

    @Test
    void isOfNoTopicBecauseItWasOnlyGlancedAt() throws SQLException {
        opened(GLANCED, 400, 0);
        assertThat(places().article(ARTICLE, EN)).isNull();
        assertThat(places().opens(GLANCED, ARTICLE)).isTrue();
    }

    private DayKnown places() {
        return node.getBean(DayPlaces.class).of(DAY, words);
    }

    private void topic(long id) throws SQLException {
        run(
                "insert into topic (id, language, joined_id, founded_on, founder, ignored, version)"
                        + " values ("
                        + id
                        + ", 'en', "
                        + id
                        + ", date '2026-05-01', '', false, 0)");
    }

    private void opened(long topic, int openings, int answered) throws SQLException {
        LocalDate before = DAY.minusDays(3);
        run(
                "insert into topic_article (on_day, topic_id, language, article_id, opened,"
                        + " visitors, answered) values (date '%s', %d, 'en', %d, %d, %d, %d)"
                                .formatted(before, topic, ARTICLE, openings, openings, answered));
    }

    private void run(String sql) throws SQLException {
        try (var connection =
                        DelegatingDataSource.unwrapDataSource(node.getBean(DataSource.class))
                                .getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
