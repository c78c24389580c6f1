package org.dalil.api.cases;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.audit.Actor;

/** Finds out which program asks, by its token ({@code Authorization: Bearer …}, RFC 6750). */
@Singleton
class Programs {
    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;

    Programs(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @throws TokenRefused where it may not do that
     */
    Actor of(HttpRequest<?> request, Scope scope) {
        var header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new TokenRefused();
        }
        return tokens.find(header.substring(BEARER.length()).strip(), scope)
                .map(token -> new Actor(null, "api " + token.name()))
                .orElseThrow(TokenRefused::new);
    }
}
