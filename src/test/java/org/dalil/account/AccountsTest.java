package org.dalil.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.AccountRefused.Field;
import org.dalil.account.AccountRefused.Rule;
import org.dalil.testing.Dalil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(Dalil.class)
class AccountsTest {
    private static final String PASSWORD = "سبع سنابل خضر وأخر";

    private final Accounts accounts;

    AccountsTest(Accounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void letsInWhoKnowsThePasswordAndNobodyElse() {
        var huda = accounts.add(" Huda@Example.com ", "Huda", Role.AGENT, PASSWORD);

        assertThat(huda.email()).isEqualTo("huda@example.com");
        assertThat(accounts.authenticate("HUDA@example.com", PASSWORD)).contains(huda);
        assertThat(accounts.authenticate("huda@example.com", PASSWORD + " ")).isEmpty();
        assertThat(accounts.authenticate("nobody@example.com", PASSWORD)).isEmpty();
        assertThat(accounts.authenticate("huda@example.com", "x".repeat(1000))).isEmpty();
        assertThat(accounts.authenticate("", "")).isEmpty();
    }

    @Test
    void takesTheSamePasswordHoweverAKeyboardComposesIt() {
        accounts.add("zoe@example.com", "Zoé", Role.AGENT, "caf\u00e9 au lait \u0622");
        assertThat(accounts.authenticate("zoe@example.com", "cafe\u0301 au lait \u0627\u0653"))
                .isPresent();
    }

    @Test
    void namesTheFieldAndTheRuleThatIsBroken() {
        refused("nowhere", "N", PASSWORD, Field.EMAIL, Rule.EMAIL_FORM);
        refused("a b@example.com", "N", PASSWORD, Field.EMAIL, Rule.EMAIL_FORM);
        refused("x".repeat(250) + "@example.com", "N", PASSWORD, Field.EMAIL, Rule.EMAIL_FORM);
        refused("n@example.com", "N".repeat(101), PASSWORD, Field.NAME, Rule.NAME_LENGTH);
        refused("n@example.com", "N", "eleven char", Field.PASSWORD, Rule.PASSWORD_SHORT);
        refused("n@example.com", "N", "😀".repeat(11), Field.PASSWORD, Rule.PASSWORD_SHORT);
        refused("n@example.com", "N", "x".repeat(201), Field.PASSWORD, Rule.PASSWORD_LONG);
        refused("n@example.com", "N", "N@Example.com", Field.PASSWORD, Rule.PASSWORD_IS_EMAIL);
        accounts.add("n@example.com", "", Role.AGENT, "😀".repeat(12));
        refused("N@example.com", "N", PASSWORD, Field.EMAIL, Rule.EMAIL_TAKEN);
        assertThat(accounts.find("n@example.com").orElseThrow().name()).isEqualTo("n");
    }

    @Test
    void givesEachRoleItsPermissions() {
        var agent = accounts.add("a@example.com", "A", Role.AGENT, PASSWORD);
        var admin = accounts.add("b@example.com", "B", Role.ADMIN, PASSWORD);

        assertThat(agent.may(Permission.WRITE)).isTrue();
        assertThat(agent.may(Permission.REVIEW)).isFalse();
        assertThat(agent.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(admin.role().permissions()).containsExactlyInAnyOrder(Permission.values());
        accounts.changeRole(agent, Role.REVIEWER);
        assertThat(accounts.find(agent.id()).orElseThrow().may(Permission.REVIEW)).isTrue();
    }

    private void refused(String email, String name, String password, Field field, Rule rule) {
        assertThatThrownBy(() -> accounts.add(email, name, Role.AGENT, password))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> {
                            assertThat(refused.field()).isEqualTo(field);
                            assertThat(refused.rule()).isEqualTo(rule);
                        });
    }
}
