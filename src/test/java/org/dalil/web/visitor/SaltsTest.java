package org.dalil.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

@Tag("database")
class SaltsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final Map<String, Object> settings = new HashMap<>(TestBase.fresh());

    SaltsTest() {
        settings.put("dalil.test.clock", "2026-03-01T20:30:00Z"); // 23:30 in Riyadh
        settings.put("dalil.zone", "Asia/Riyadh");
    }

    @Test
    void isTheSameOnEveryNodeAndAnotherOnTheNextDayOfThePortal() {
        try (var one = Dalil.start(settings);
                var other = Dalil.start(settings)) {
            var first = today(one);
            assertThat(first).hasSize(32);
            assertThat(today(other)).isEqualTo(first);

            one.getBean(TestClock.class).forward(Duration.ofMinutes(29));
            assertThat(salt(one.getBean(Salts.class).today())).isEqualTo(first);
            one.getBean(TestClock.class).forward(Duration.ofMinutes(2)); // past midnight there
            var second = salt(one.getBean(Salts.class).today()); // made ready before
            assertThat(second).isNotEqualTo(first);
            assertThat(one.getBean(Salts.class).today().orElseThrow().day())
                    .isEqualTo(DAY.plusDays(1));
            other.getBean(TestClock.class).forward(Duration.ofMinutes(31));
            assertThat(today(other)).isEqualTo(second);
        }
    }

    @Test
    void isDestroyedHalfAnHourPastMidnight() {
        try (var context = Dalil.start(settings)) {
            var salts = context.getBean(Salts.class);
            var repository = context.getBean(SaltRepository.class);
            var clock = context.getBean(TestClock.class);
            var first = today(context);
            assertThat(salts.yesterday()).isEmpty();
            clock.forward(Duration.ofMinutes(59)); // 00:29
            salts.refresh();
            assertThat(repository.findById(DAY)).isPresent();
            assertThat(salt(salts.yesterday())).isEqualTo(first);
            clock.forward(Duration.ofMinutes(1));
            assertThat(salts.yesterday()).isEmpty(); // before anybody has looked
            salts.refresh();
            assertThat(repository.findById(DAY)).isEmpty();
            assertThat(repository.count()).isEqualTo(1);
            assertThat(salts.today()).isPresent();
        }
    }

    @Test
    void isKnownOverMidnightToANodeThatStartsThen() {
        try (var one = Dalil.start(settings)) {
            var first = today(one);
            var later = new HashMap<>(settings);
            later.put("dalil.test.clock", "2026-03-01T21:10:00Z");
            try (var other = Dalil.start(later)) {
                other.getBean(Salts.class).refresh();
                assertThat(salt(other.getBean(Salts.class).yesterday())).isEqualTo(first);
            }
        }
    }

    @Test
    void neverGoesOnWithYesterdaysWhileTheDatabaseIsAway() {
        try (var context = Dalil.start(settings)) {
            var salts = context.getBean(Salts.class);
            var first = today(context);
            var source = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
            ((HikariDataSource) source).close();
            context.getBean(TestClock.class).forward(Duration.ofMinutes(40)); // 00:10
            salts.refresh();
            assertThat(salts.today()).isPresent(); // made ready before
            assertThat(salt(salts.yesterday())).isEqualTo(first);
            context.getBean(TestClock.class).forward(Duration.ofDays(1));
            salts.refresh();
            assertThat(salts.today()).isEmpty();
            assertThat(salts.yesterday()).isPresent();
            context.getBean(TestClock.class).forward(Duration.ofMinutes(30));
            salts.refresh();
            assertThat(salts.yesterday()).isEmpty();
        }
    }

    private static byte[] today(ApplicationContext context) {
        var salts = context.getBean(Salts.class);
        salts.refresh();
        return salt(salts.today());
    }

    private static byte[] salt(Optional<Salts.Day> day) {
        return day.orElseThrow().keys().salt();
    }
}
