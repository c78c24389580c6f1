package org.dalil.account.session;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.EmailRule;
import org.dalil.account.Secret;
import org.dalil.account.TooManyAttempts;
import org.dalil.throttle.Throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slows down who guesses passwords: by where they come from and by whom they try. A right password
 * costs nothing.
 */
@Singleton
public class SignInThrottle {
    /** An office behind one address mistypes, too. */
    private static final int PER_NETWORK = 30;

    private static final int PER_ACCOUNT = 10;

    /** Within which all tries come back, one by one. */
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final Throttle throttle;

    SignInThrottle(Clock clock) {
        this.throttle = new Throttle(WITHIN, clock);
    }

    /**
     * Lets {@code attempt} run, and gives its try back if it finds somebody.
     *
     * @param network where it comes from
     * @throws TooManyAttempts when there is no try left; {@code attempt} then does not run
     */
    public Optional<Account> let(
            String network, String email, Supplier<Optional<Account>> attempt) {
        var from = "from " + network;
        var to = "to " + new Secret(EmailRule.normal(email)).hash();
        take(from, PER_NETWORK);
        try {
            take(to, PER_ACCOUNT);
        } catch (TooManyAttempts refused) {
            throttle.giveBack(from, PER_NETWORK);
            throw refused;
        }
        var found = attempt.get();
        if (found.isPresent()) {
            throttle.giveBack(from, PER_NETWORK);
            throttle.forget(to);
        }
        return found;
    }

    private void take(String key, int tries) {
        throttle.take(key, tries)
                .ifPresent(
                        wait -> {
                            throw new TooManyAttempts(
                                    wait.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
                        });
    }
}
