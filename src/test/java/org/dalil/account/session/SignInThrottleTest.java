package org.dalil.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Account;
import org.dalil.account.Role;
import org.dalil.account.TooManyAttempts;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class SignInThrottleTest {
    private final TestClock clock = new TestClock("2026-03-01T08:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(clock);
    private final Account huda = new Account(1, "huda@example.com", "Huda", Role.AGENT);
    private final AtomicInteger tried = new AtomicInteger();

    @Test
    void stopsGuessingAtOneAccountFromManyPlaces() {
        for (var n = 0; n < 10; n++) {
            wrong("192.0.2." + n, "huda@example.com");
        }
        assertThatThrownBy(() -> wrong("192.0.2.99", " HUDA@example.com"))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refused ->
                                assertThat(refused.retryAfter())
                                        .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(2)));
        assertThat(tried).as("the eleventh was not even tried").hasValue(10);
        wrong("192.0.2.99", "omar@example.com"); // others can still sign in
    }

    @Test
    void stopsGuessingAtManyAccountsFromOnePlace() {
        for (var n = 0; n < 30; n++) {
            wrong("192.0.2.1", n + "@example.com");
        }
        assertThatThrownBy(() -> wrong("192.0.2.1", "huda@example.com"))
                .isInstanceOf(TooManyAttempts.class);
        wrong("192.0.2.2", "huda@example.com");
    }

    @Test
    void letsTryAgainLater() {
        for (var n = 0; n < 10; n++) {
            wrong("192.0.2.1", "huda@example.com");
        }
        clock.forward(Duration.ofSeconds(91));
        wrong("192.0.2.1", "huda@example.com");
        assertThatThrownBy(() -> wrong("192.0.2.1", "huda@example.com"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void costsNothingToKnowThePassword() {
        for (var n = 0; n < 100; n++) {
            assertThat(throttle.let("192.0.2.1", huda.email(), () -> Optional.of(huda)))
                    .contains(huda);
        }
    }

    private void wrong(String network, String email) {
        var found =
                throttle.let(
                        network,
                        email,
                        () -> {
                            tried.incrementAndGet();
                            return Optional.empty();
                        });
        assertThat(found).isEmpty();
    }
}
