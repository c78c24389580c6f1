package org.dalil.console;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import org.dalil.account.ApiToken;
import org.dalil.account.ApiTokens;
import org.dalil.account.Scope;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.util.Arrays;
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
        if (name.isEmpty() || name.length() > ApiTokens.LONGEST_NAME) {
            throw new OrderRefused(
                    "the name must have 1 to %d characters".formatted(ApiTokens.LONGEST_NAME));
        }
        var scopes = scopes(words.get(1));
        var made =
                transactions.write(
                        () -> {
                            var fresh = tokens.make(name, scopes, Actor.CONSOLE.name());
                            trail.record(Actor.CONSOLE, "added", "token", fresh.token().id(), name);
                            return fresh;
                        });
        output.line("Token %d for %s; it is shown only now:".formatted(made.token().id(), name));
        output.line(made.shown());
        return 0;
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
        var known = Stream.of(Scope.values()).collect(Collectors.toMap(Scope::code, each -> each));
        var scopes =
                Arrays.stream(written.split(","))
                        .map(String::strip)
                        .map(code -> java.util.Optional.ofNullable(known.get(code)))
                        .toList();
        if (scopes.stream().anyMatch(java.util.Optional::isEmpty)) {
            throw new OrderRefused(
                    "no scope %s; the scopes are %s".formatted(written, known.keySet()));
        }
        return scopes.stream().flatMap(java.util.Optional::stream).collect(Collectors.toSet());
    }
}
