package org.dalil.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Accounts;
import org.dalil.account.Passwords;
import org.dalil.account.Role;
import org.dalil.account.Secret;
import org.dalil.account.session.Sessions;
import org.dalil.database.Transactions;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;

@Tag("database")
@ExtendWith(Dalil.class)
class PasswordLinksTest {
    private final TestClock clock = new TestClock("2026-03-01T08:00:00Z");
    private final AccountLinkRepository repository;
    private final PasswordLinks links;
    private final People people;

    PasswordLinksTest(
            Accounts accounts,
            PersonRepository rows,
            AccountLinkRepository repository,
            Passwords passwords,
            Sessions sessions,
            Transactions transactions) {
        this.repository = repository;
        this.links =
                new PasswordLinks(
                        accounts, rows, repository, passwords, sessions, transactions, clock);
        this.people = new People(rows, links, sessions, transactions, clock);
    }

    @Test
    void worksForSevenDaysAndIsStoredAsItsHashAlone() {
        var invited = people.invite("late@example.com", "", Role.AGENT);
        var token = invited.link().substring(PasswordLinks.PATH.length());
        assertThat(repository.findById(token)).isEmpty();
        assertThat(repository.findById(new Secret(token).hash())).isPresent();

        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(links.of(token).name()).isEqualTo("late");
        clock.forward(Duration.ofSeconds(1));
        assertThatThrownBy(() -> links.of(token)).isInstanceOf(PasswordLinkUsed.class);
        assertThatThrownBy(() -> links.use(token, "", "seven green ears"))
                .isInstanceOf(PasswordLinkUsed.class);
    }

    @Test
    void opensNothingForWhoWasDeactivatedMeanwhile() {
        var admin = people.invite("boss@example.com", "Boss", Role.ADMIN).account();
        var invited = people.invite("gone@example.com", "", Role.AGENT);
        people.deactivate(people.read(invited.account().id()), admin);
        var token = invited.link().substring(PasswordLinks.PATH.length());
        assertThatThrownBy(() -> links.of(token)).isInstanceOf(PasswordLinkUsed.class);
    }
}
