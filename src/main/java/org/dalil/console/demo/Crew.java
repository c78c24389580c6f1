package org.dalil.console.demo;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.Secret;
import org.dalil.audit.Actor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** The people who work in the shop; nobody knows their passwords but who reads them here. */
final class Crew {
    private static final int PASSWORD = 20;
    private static final String DOMAIN = "@noor.example";

    private final List<DemoReport.Login> logins = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final Account manager;
    private final List<Account> reviewers;
    private final List<Account> agents;

    Crew(Accounts accounts) {
        this.accounts = accounts;
        add("lina", "Lina Haddad", Role.ADMIN);
        this.manager = add("dana", "دانة السالم", Role.MANAGER);
        this.reviewers =
                List.of(
                        add("omar", "Omar Nasser", Role.REVIEWER),
                        add("mona", "منى الشامي", Role.REVIEWER));
        this.agents =
                List.of(
                        add("huda", "هدى المالكي", Role.AGENT),
                        add("sami", "Sami Darwish", Role.AGENT),
                        add("rana", "رنا عواد", Role.AGENT),
                        add("peter", "Peter Lang", Role.AGENT));
    }

    private Account add(String called, String name, Role role) {
        var password = Secret.random(random).shown().substring(0, PASSWORD);
        var account = accounts.add(called + DOMAIN, name, role, password);
        logins.add(new DemoReport.Login(account.email(), name, role, password));
        return account;
    }

    List<DemoReport.Login> logins() {
        return List.copyOf(logins);
    }

    Account manager() {
        return manager;
    }

    /** Always the same for the same number. */
    Account agent(int number) {
        return agents.get(Math.floorMod(number, agents.size()));
    }

    Account reviewer(int number) {
        return reviewers.get(Math.floorMod(number, reviewers.size()));
    }

    static Actor actor(Account account) {
        return new Actor(account.id(), account.name());
    }
}
