package org.dalil.web;

import io.micronaut.security.authentication.Authentication;

import org.dalil.account.Account;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An account as Micronaut's security sees it: {@code @Secured} takes a permission's or a role's
 * name.
 */
public record SignedIn(Account account) implements Authentication {

    @Override
    public String getName() {
        return account.email();
    }

    @Override
    public Collection<String> getRoles() {
        var permissions = account.role().permissions().stream().map(Enum::name);
        return Stream.concat(Stream.of(account.role().name()), permissions).toList();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
