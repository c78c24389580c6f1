package org.dalil.insight.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

@Tag("database")
class WordingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private ApplicationContext node;
    private Rows rows;
    private Account nour;

    @BeforeEach
    void peopleSearched() {
        node = Dalil.start();
        rows = new Rows(node);
        nour = node.getBean(Staff.class).nour();
        rows.topic(1, 1, false);
        for (var wording = 1; wording <= 4; wording++) {
            var language = wording == 4 ? Language.ARABIC : Language.ENGLISH;
            rows.wording(wording, 1, language, "words " + wording);
        }
        rows.wording(5, 1, Language.ENGLISH, "of one person");
        rows.run("update wording set visitors = 1 where id = 5");
        typed(0, 1, 9, 0, 8, 0);
        typed(0, 2, 5, 4, 1, 1);
        typed(1, 2, 6, 0, 4, 0); // on a day on which none of them failed
        typed(2, 3, 7, 6, 2, 3);
        typed(2, 4, 8, 2, 3, 2);
        typed(3, 5, 99, 50, 50, 50);
        typed(9, 1, 50, 50, 0, 50); // before
    }

    @AfterEach
    void stop() {
        node.close();
    }

    /** By one column, and every column is of all days. */
    @Test
    void standInTheOrderThatIsAsked() {
        assertThat(ids(Order.MOST_SEARCHED, null, 9)).containsExactly(2L, 1L, 4L, 3L);
        assertThat(ids(Order.MOST_WEAK, null, 9)).containsExactly(3L, 2L, 4L);
        assertThat(ids(Order.MOST_UNOPENED, null, 9)).containsExactly(4L, 2L, 1L);
        assertThat(ids(Order.MOST_FAILED, null, 9)).containsExactly(3L, 4L, 2L);
        assertThat(ids(Order.MOST_FAILED, null, 1)).containsExactly(3L);
        assertThat(ids(Order.MOST_FAILED, Language.ENGLISH, 9)).containsExactly(3L, 2L);
        assertThat(top(Order.MOST_FAILED, null, 9).getLast())
                .isEqualTo(new WordingCount(2, "en", "words 2", 1L, 11, 11, 7, 4, 5, 0, 1));
    }

    private List<Long> ids(Order order, @Nullable Language language, int most) {
        return top(order, language, most).stream().map(WordingCount::id).toList();
    }

    private List<WordingCount> top(Order order, @Nullable Language language, int most) {
        var query = new WordingQuery(language, DAY.minusDays(6), DAY, order, most);
        return node.getBean(Wordings.class).top(query, nour);
    }

    private void typed(int back, long wording, int searches, int weak, int opened, int failed) {
        rows.run(
                "insert into wording_day (on_day, wording_id, searches, visitors, strong, weak,"
                        + " opened, places, failed) values (?, ?, ?, ?, ?, ?, ?, 0, ?)",
                DAY.minusDays(back),
                wording,
                searches,
                searches,
                searches - weak,
                weak,
                opened,
                failed);
    }
}
