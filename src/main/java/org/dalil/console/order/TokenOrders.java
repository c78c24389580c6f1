package org.dalil.console.order;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import org.dalil.account.token.ApiToken;
import org.dalil.account.token.ApiTokenRefused;
import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code token add}, {@code token list}, {@code token revoke}. */
@Factory
class TokenOrders {
    private final ApiTokens tokens;
    private final AuditTrail trail;
    private final Transactions transactions;

    TokenOrders(ApiTokens tokens, AuditTrail trail, Transactions transactions) {
        this.tokens = tokens;
        this.trail = trail;
        this.transactions = transactions;
    }

    private record Named(String name, BiFunction<List<String>, Output, Integer> work)
            implements Order {
        @Override
        public int carryOut(List<String> words, Output output) {
            return work.apply(words, output);
        }
    }

    @Singleton
    Order adding() {
        return new Named("token add", this::add);
    }

    @Singleton
    Order listing() {
        return new Named("token list", this::list);
    }

    @Singleton
    Order revoking() {
        return new Named("token revoke", this::revoke);
    }

    private int add(List<String> words, Output output) {
        var name = words.getFirst().strip();
        var scopes = scopes(words.get(1));
        var made = transactions.write(() -> made(name, scopes));
        output.line("Token %d for %s; it is shown only now:".formatted(made.token().id(), name));
        output.line(made.shown());
        return 0;
    }

    private ApiTokens.Made made(String name, Set<Scope> scopes) {
        try {
            var fresh = tokens.make(name, scopes, Actor.CONSOLE.name());
            trail.record(Actor.CONSOLE, "added", "token", fresh.token().id(), name);
            return fresh;
        } catch (ApiTokenRefused refused) {
            throw new OrderRefused(String.valueOf(refused.getMessage()));
        }
    }

    private int list(List<String> words, Output output) {
        var all = tokens.all();
        all.forEach(token -> output.line(line(token)));
        if (all.isEmpty()) {
            output.line("There is no token.");
        }
        return 0;
    }

    private int revoke(List<String> words, Output output) {
        var number = words.getFirst();
        var isDone =
                number.matches("\\d{1,18}")
                        && transactions.write(() -> revoked(Long.parseLong(number)));
        if (!isDone) {
            throw new OrderRefused("no token %s that is good".formatted(number));
        }
        output.line("Revoked token %s.".formatted(number));
        return 0;
    }

    private boolean revoked(long id) {
        var isDone = tokens.revoke(id);
        if (isDone) {
            trail.record(Actor.CONSOLE, "revoked", "token", id, "");
        }
        return isDone;
    }

    private static String line(ApiToken token) {
        var scopes =
                token.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(","));
        var state =
                token.revokedAt() != null
                        ? "revoked " + token.revokedAt()
                        : token.lastUsedAt() == null
                                ? "never used"
                                : "last used " + token.lastUsedAt();
        return "%d  %s  %s  %s".formatted(token.id(), token.name(), scopes, state);
    }

    private static Set<Scope> scopes(String written) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var code : written.split(",")) {
            scopes.add(
                    Scope.of(code.strip())
                            .orElseThrow(
                                    () ->
                                            new OrderRefused(
                                                    "no scope %s; the scopes are %s"
                                                            .formatted(code.strip(), known()))));
        }
        return scopes;
    }

    private static String known() {
        return Stream.of(Scope.values()).map(Scope::code).collect(Collectors.joining(", "));
    }
}
