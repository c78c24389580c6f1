package org.dalil.web.session;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.session.Sessions;
import org.dalil.web.SignedIn;
import org.dalil.web.request.Cookies;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/**
 * Finds whom a session's cookie stands for; from memory where that is young, else off the event
 * loop. While the database is away staff are readers like others.
 */
@Singleton
class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(SessionFetcher.class);

    private final Sessions sessions;
    private final ExecutorService blocking;

    SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var cookie = Cookies.of(request, Cookies.SESSION);
        if (cookie == null) {
            return Publishers.empty();
        }
        var remembered = sessions.remembered(cookie);
        return remembered != null ? published(remembered) : looked(cookie);
    }

    private Publisher<Authentication> looked(String cookie) {
        return Publishers.fromCompletableFuture(
                () ->
                        CompletableFuture.supplyAsync(() -> look(cookie), blocking)
                                .thenApply(found -> found.map(SignedIn::new).orElse(null)));
    }

    private Optional<Account> look(String cookie) {
        try {
            return sessions.find(cookie);
        } catch (RuntimeException unreachable) {
            LOG.warn("A session cannot be looked up: {}", unreachable.toString());
            return Optional.empty();
        }
    }

    private static Publisher<Authentication> published(Optional<Account> account) {
        return account.isPresent()
                ? Publishers.just(new SignedIn(account.get()))
                : Publishers.empty();
    }
}
