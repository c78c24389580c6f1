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

import javax.sql.DataSource;

@Tag("database")
class SaltsTest {
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
            assertThat(one.getBean(Salts.class).today()).contains(first);
            one.getBean(TestClock.class).forward(Duration.ofMinutes(2)); // past midnight there
            var second = one.getBean(Salts.class).today().orElseThrow(); // made ready before
            assertThat(second).isNotEqualTo(first);
            other.getBean(TestClock.class).forward(Duration.ofMinutes(31));
            assertThat(today(other)).isEqualTo(second);
        }
    }

    @Test
    void isDestroyedFortyEightHoursAfterItsDay() {
        try (var context = Dalil.start(settings)) {
            var salts = context.getBean(Salts.class);
            var repository = context.getBean(SaltRepository.class);
            var clock = context.getBean(TestClock.class);
            var day = LocalDate.parse("2026-03-01");
            salts.refresh();
            assertThat(repository.findById(day)).isPresent();
            clock.forward(Duration.ofHours(48).plusMinutes(29)); // its day ended in half an hour
            salts.refresh();
            assertThat(repository.findById(day)).isPresent();
            clock.forward(Duration.ofMinutes(2));
            salts.refresh();
            assertThat(repository.findById(day)).isEmpty();
            assertThat(repository.count()).isPositive();
        }
    }

    @Test
    void goesOnWithTheLastOneWhileTheDatabaseIsAway() {
        try (var context = Dalil.start(settings)) {
            var salt = today(context);
            var source = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
            ((HikariDataSource) source).close();
            context.getBean(TestClock.class).forward(Duration.ofHours(30));
            context.getBean(Salts.class).refresh();
            assertThat(context.getBean(Salts.class).today()).isPresent();
            assertThat(salt).isNotEmpty();
        }
    }

    private static byte[] today(ApplicationContext context) {
        var salts = context.getBean(Salts.class);
        salts.refresh();
        return salts.today().orElseThrow();
    }
}
