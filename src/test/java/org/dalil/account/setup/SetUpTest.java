package org.dalil.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.testing.Dalil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

@Tag("database")
class SetUpTest {

    @Test
    void makesALinkThatWorksOnceWhileNobodyHasAnAccount() {
        try (var context = Dalil.start()) {
            var setUp = context.getBean(SetUp.class);
            var done = new AtomicInteger();
            var first = token(setUp);
            var second = token(setUp); // a second start before the first link was used
            assertThat(setUp.needsAdmin()).isTrue();
            assertThat(setUp.isOpen(first)).isTrue();
            assertThat(setUp.isOpen(second)).isTrue();
            assertThat(setUp.isOpen("x".repeat(43))).isFalse();
            assertThat(setUp.isOpen("../../etc/passwd")).isFalse();

            assertThatThrownBy(
                            () ->
                                    setUp.use(
                                            first,
                                            () -> {
                                                throw new IllegalStateException("no");
                                            }))
                    .hasMessage("no");
            assertThat(setUp.isOpen(first)).as("a set-up that failed can be tried again").isTrue();
            setUp.use(first, done::incrementAndGet);
            assertThat(setUp.isOpen(second)).isFalse();
            assertThatThrownBy(() -> setUp.use(first, done::incrementAndGet))
                    .isInstanceOf(SetUpLinkUsed.class);
            assertThatThrownBy(() -> setUp.use(second, done::incrementAndGet))
                    .isInstanceOf(SetUpLinkUsed.class);
            assertThat(done).hasValue(1);
        }
    }

    @Test
    void makesTheAdministratorOfTheSettingsAtTheFirstStartOnly() {
        var settings =
                Map.<String, Object>of(
                        "dalil.admin.email", "Admin@example.com",
                        "dalil.admin.password", "correct horse battery");
        try (var context = Dalil.start(settings)) {
            var setUp = context.getBean(SetUp.class);
            var accounts = context.getBean(Accounts.class);
            assertThat(setUp.link()).isEmpty();
            var admin = accounts.authenticate("admin@example.com", "correct horse battery");
            assertThat(admin).map(Account::role).contains(Role.ADMIN);

            accounts.changePassword(admin.orElseThrow(), "another password");
            assertThat(setUp.link()).isEmpty();
            assertThat(accounts.authenticate("admin@example.com", "another password")).isPresent();
        }
    }

    @Test
    void refusesToStartWithAnAdministratorThatBreaksARuleAndNamesTheKey() {
        var settings =
                Map.<String, Object>of(
                        "dalil.admin.email", "admin@example.com", "dalil.admin.password", "short");
        try (ApplicationContext context = Dalil.start(settings)) {
            assertThatThrownBy(() -> context.getBean(SetUp.class).link())
                    .isInstanceOf(FirstAdminRefused.class)
                    .hasMessageContaining("DALIL_ADMIN_PASSWORD")
                    .hasMessageContaining("at least 12 characters");
        }
    }

    private static String token(SetUp setUp) {
        return setUp.link().orElseThrow().substring(SetUp.PATH.length());
    }
}
