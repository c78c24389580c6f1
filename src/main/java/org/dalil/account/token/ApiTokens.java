package org.dalil.account.token;

import jakarta.inject.Singleton;

import org.dalil.account.Secret;
import org.dalil.database.Transactions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The door to what programs sign in with. */
@Singleton
public class ApiTokens {
    public static final int LONGEST_NAME = 100;

    /** Of those that are good. */
    public static final int MOST = 100;

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    /** How far the stored time of the last use may lag; a write for each would be a waste. */
    private static final Duration LAG = Duration.ofMinutes(1);

    private final ApiTokenRepository repository;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(ApiTokenRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param shown what the program sends; nothing else can bring it back
     */
    public record Made(ApiToken token, String shown) {}

    /**
     * @param name which program it is for, 1 to {@link #LONGEST_NAME} characters
     * @throws ApiTokenRefused where a rule is broken
     */
    public Made make(String name, Set<Scope> scopes, String by) {
        check(name.strip(), scopes);
        var secret = Secret.random(random);
        var row =
                new ApiTokenRow(
                        null,
                        name.strip(),
                        secret.hash(),
                        scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        by,
                        clock.instant(),
                        null,
                        null);
        return new Made(transactions.write(() -> repository.save(row)).token(), secret.shown());
    }

    /** All that were ever made, the first one first. */
    public List<ApiToken> all() {
        return repository.findAllOrderById().stream().map(ApiTokenRow::token).toList();
    }

    /** The token that a program showed, if it is good for this. */
    public Optional<ApiToken> find(String shown, Scope scope) {
        var secret = new Secret(shown);
        if (!secret.isWellFormed()) {
            return Optional.empty();
        }
        var found =
                repository
                        .findByTokenHash(secret.hash())
                        .map(ApiTokenRow::token)
                        .filter(token -> token.may(scope));
        found.ifPresent(this::used);
        return found;
    }

    /**
     * @return whether there was one that was good
     */
    public boolean revoke(long id) {
        return transactions.write(() -> repository.revoke(id, clock.instant())) == 1;
    }

    private void check(String name, Set<Scope> scopes) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ApiTokenRefused(ApiTokenRefused.Rule.NAME_LENGTH);
        }
        if (HIDDEN.matcher(name).find()) {
            throw new ApiTokenRefused(ApiTokenRefused.Rule.NAME_HIDDEN);
        }
        if (scopes.isEmpty()) {
            throw new ApiTokenRefused(ApiTokenRefused.Rule.SCOPES_MISSING);
        }
        if (all().stream().filter(each -> each.revokedAt() == null).count() >= MOST) {
            throw new ApiTokenRefused(ApiTokenRefused.Rule.TOO_MANY);
        }
    }

    private void used(ApiToken token) {
        var now = clock.instant();
        var last = token.lastUsedAt();
        if (last == null || last.plus(LAG).isBefore(now)) {
            transactions.write(() -> repository.used(token.id(), now));
        }
    }
}
