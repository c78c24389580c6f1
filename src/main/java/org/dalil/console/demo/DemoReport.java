package org.dalil.console.demo;

import org.dalil.account.Role;
import org.dalil.console.demo.shop.plan.Scenario;

import java.util.List;

/** What was made. */
public record DemoReport(
        Scenario scenario, List<Login> logins, int articles, int cases, int votes, long events) {

    /**
     * @param password told only here
     */
    public record Login(String email, String name, Role role, String password) {}
}
