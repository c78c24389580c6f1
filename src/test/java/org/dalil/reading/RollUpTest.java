package org.dalil.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

@Tag("database")
class RollUpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    private Map<String, Object> base;
    private ApplicationContext node;
    private Readings readings;
    private ReadingRepository repository;
    private Transactions transactions;
    private RollUp rollUp;

    @BeforeEach
    void readOnTheThirdOfMay() {
        base = new HashMap<>(TestBase.fresh());
        base.put("dalil.test.clock", "2026-05-03T12:00:00Z");
        node = Dalil.start(base);
        readings = node.getBean(Readings.class);
        repository = node.getBean(ReadingRepository.class);
        transactions = node.getBean(Transactions.class);
        rollUp = node.getBean(RollUp.class);
        read("huda");
        read("omar");
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void keepsTheRowsTwoDaysAndTheCountsAfterwards() {
        later(Duration.ofDays(1));
        rollUp.run();
        assertThat(repository.counted(DAY)).isNotEmpty();
        assertThat(total()).isEqualTo(2);

        later(Duration.ofDays(1));
        read("huda");
        rollUp.run();
        assertThat(repository.counted(DAY)).isEmpty();
        assertThat(readings.views(1, 90).days())
                .containsExactly(
                        new DayViews(DAY, Language.ENGLISH, 2),
                        new DayViews(DAY.plusDays(2), Language.ENGLISH, 1));
        assertThat(readings.mostRead(Language.ENGLISH, 30, 6)).containsExactly(1L);

        rollUp.run();
        assertThat(total()).isEqualTo(3);
    }

    @Test
    void countsNothingTwiceOrNeverWhenItBreaksInTheMiddle() {
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        () -> {
                                            rollUp.rollUp(DAY);
                                            throw new IllegalStateException("out of power");
                                        }))
                .hasMessage("out of power");
        assertThat(total()).isEqualTo(2);
        assertThat(repository.counted(DAY)).hasSize(1);
        rollUp.rollUp(DAY);
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void addsWhatComesLate() {
        rollUp.rollUp(DAY);
        transactions.write(
                () ->
                        repository.add(
                                List.of(
                                        new Reading(1, DAY, "en", 10, "late one"),
                                        new Reading(1, DAY, "en", 11, "late one"))));
        assertThat(total()).isEqualTo(4);
        rollUp.rollUp(DAY);
        assertThat(total()).isEqualTo(4);
        assertThat(repository.counted(DAY)).isEmpty();
    }

    /**
     * The roll-up has counted and waits for a row of counts that somebody else holds; then a read
     * of its day comes in, and then it goes on.
     */
    @Test
    void losesNoReadThatComesInBetween() throws Exception {
        try (var together = Executors.newVirtualThreadPerTaskExecutor();
                var holder = connection()) {
            holder.setAutoCommit(false);
            execute(holder, "insert into reading_day values (1, '2026-05-03', 'en', 10, 0)");
            var rollingUp = together.submit(() -> rollUp.rollUp(DAY));
            Thread.sleep(500); // where that is too short the read is simply counted
            try (var late = connection()) {
                execute(late, "insert into reading values (1, '2026-05-03', 'en', 10, 'late')");
            }
            holder.rollback();
            var refused = catchThrowable(() -> rollingUp.get(30, TimeUnit.SECONDS));
            assertThat(refused == null || refused.getCause() instanceof ReadsCameLate).isTrue();
        }
        assertThat(total()).isEqualTo(3);
        rollUp.rollUp(DAY);
        assertThat(total()).isEqualTo(3);
    }

    @Test
    void leavesTheWorkToTheNodeThatHasTheJob() {
        later(Duration.ofDays(2));
        try (var second = Dalil.start(base)) {
            assertThat(second.getBean(Jobs.class).claim("reading.roll-up", Duration.ofDays(9)))
                    .isTrue();
        }
        rollUp.run();
        assertThat(repository.counted(DAY)).isNotEmpty();
        later(Duration.ofDays(9));
        rollUp.run();
        assertThat(repository.counted(DAY)).isEmpty();
        assertThat(total()).isEqualTo(2);
    }

    private Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(node.getBean(DataSource.class))
                .getConnection();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void read(String visitor) {
        readings.count(new Read(1, Language.ENGLISH, 10, visitor));
        node.getBean(ReadingWriter.class).write();
    }

    private void later(Duration by) {
        node.getBean(TestClock.class).forward(by);
    }

    private long total() {
        return readings.views(1, 90).total();
    }
}
