package org.dalil.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

import io.micronaut.context.ApplicationContext;

import org.dalil.testing.Dalil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Passwords at the cost that the program asks of them. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordsTest {
    private static final String PASSWORD = "سبع سنابل خضر وأخر";

    private ApplicationContext dalil;
    private Accounts accounts;
    private AccountRepository repository;

    @BeforeAll
    void start() {
        dalil = Dalil.start(Map.of(QuickPasswords.UNWANTED, "whole"));
        accounts = dalil.getBean(Accounts.class);
        repository = dalil.getBean(AccountRepository.class);
    }

    @AfterAll
    void stop() {
        dalil.close();
    }

    @Test
    void storesArgon2idWithItsParametersAndNeverThePassword() {
        accounts.add("omar@example.com", "Omar", Role.REVIEWER, PASSWORD);
        assertThat(repository.findByEmail("omar@example.com").orElseThrow().password())
                .startsWith("$argon2id$v=19$m=12288,t=3,p=1$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void makesAHashOfOldParametersAnewAtTheNextSignIn() {
        var sami = accounts.add("sami@example.com", "Sami", Role.AGENT, PASSWORD);
        var weak = Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID);
        var old = weak.hash(PASSWORD.getBytes(StandardCharsets.UTF_8), new byte[16]).getResult();
        repository.changePassword(sami.id(), old);

        assertThat(accounts.authenticate("sami@example.com", "wrong password")).isEmpty();
        assertThat(repository.findById(sami.id()).orElseThrow().password()).isEqualTo(old);
        assertThat(accounts.authenticate("sami@example.com", PASSWORD)).contains(sami);
        assertThat(repository.findById(sami.id()).orElseThrow().password()).contains("m=12288");
        assertThat(accounts.authenticate("sami@example.com", PASSWORD)).contains(sami);
    }
}
