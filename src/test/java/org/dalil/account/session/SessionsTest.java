package org.dalil.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.Secret;
import org.dalil.database.Transactions;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;

@Tag("database")
@ExtendWith(Dalil.class)
class SessionsTest {
    private final TestClock clock = new TestClock("2026-03-01T08:00:00Z");
    private final SessionRepository repository;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Sessions here;
    private final Sessions onAnotherNode;
    private Account huda;

    SessionsTest(SessionRepository repository, Accounts accounts, Transactions transactions) {
        this.repository = repository;
        this.accounts = accounts;
        this.transactions = transactions;
        this.here = new Sessions(repository, accounts, transactions, clock);
        this.onAnotherNode = new Sessions(repository, accounts, transactions, clock);
        this.huda = new Account(0, "", "", Role.AGENT);
    }

    @BeforeEach
    void hudaWorksHere() {
        huda =
                accounts.find("huda@example.com")
                        .orElseGet(
                                () ->
                                        accounts.add(
                                                "huda@example.com",
                                                "Huda",
                                                Role.AGENT,
                                                "seven green ears"));
    }

    @Test
    void knowsItsOwnCookieOnEveryNodeAndNoOther() {
        var cookie = here.begin(huda);

        assertThat(cookie).hasSize(43);
        assertThat(here.find(cookie)).contains(huda);
        assertThat(onAnotherNode.find(cookie)).contains(huda);
        assertThat(here.find(new Secret(cookie).hash())).isEmpty();
        assertThat(here.find(cookie.substring(1) + "A")).isEmpty();
        assertThat(here.find("")).isEmpty();
        assertThat(here.find("'; drop table session; --")).isEmpty();
        assertThat(repository.findById(cookie)).isEmpty(); // the value itself is not stored
    }

    @Test
    void endsAtOnceHereAndWithinThirtySecondsElsewhere() {
        var cookie = here.begin(huda);
        assertThat(onAnotherNode.find(cookie)).isPresent();

        here.end(cookie);
        assertThat(here.find(cookie)).isEmpty();
        assertThat(onAnotherNode.find(cookie)).isPresent();
        clock.forward(Duration.ofSeconds(31));
        assertThat(onAnotherNode.find(cookie)).isEmpty();
    }

    @Test
    void endsAllOfOnePersonAtOnce() {
        var one = here.begin(huda);
        var two = here.begin(huda);
        assertThat(here.find(one)).isPresent();
        here.endAll(huda);
        assertThat(here.find(one)).isEmpty();
        assertThat(here.find(two)).isEmpty();
    }

    @Test
    void endsWhenIdleForTwelveHoursButNotWhenInUse() {
        var idle = here.begin(huda);
        var used = here.begin(huda);
        for (var hour = 0; hour < 13; hour++) {
            clock.forward(Duration.ofHours(1));
            assertThat(here.find(used)).as("hour %d", hour).isPresent();
        }
        assertThat(here.find(idle)).isEmpty();
    }

    @Test
    void endsAfterSevenDaysHoweverMuchItIsUsed() {
        var cookie = here.begin(huda);
        for (var hours = 6; hours < 7 * 24; hours += 6) {
            clock.forward(Duration.ofHours(6));
            assertThat(here.find(cookie)).as("%d hours", hours).isPresent();
        }
        clock.forward(Duration.ofHours(6));
        assertThat(here.find(cookie)).isEmpty();
    }

    @Test
    void forgetsWhatIsOver() {
        var cookie = here.begin(huda);
        clock.forward(Duration.ofHours(13));
        here.endOld();
        assertThat(repository.findById(new Secret(cookie).hash())).isEmpty();
    }
}
