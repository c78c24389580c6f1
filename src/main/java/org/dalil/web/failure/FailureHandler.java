package org.dalil.web.failure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;

import jakarta.inject.Singleton;

import org.dalil.theme.TemplateBroken;
import org.dalil.theme.ThemeRefused;
import org.dalil.web.cache.ClockHand;
import org.dalil.web.cache.PageDesk;
import org.dalil.web.guard.RequestIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever a door throws becomes an answer here; what is unexpected is logged, never shown. */
@Singleton
class FailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    private final Answers answers;
    private final PageDesk desk;
    private final ClockHand hand;

    FailureHandler(Answers answers, PageDesk desk, ClockHand hand) {
        this.answers = answers;
        this.desk = desk;
        this.hand = hand;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the interface has it
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        return answer((HttpRequest<?>) request, failure);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Throwable failure) {
        if (failure instanceof TemplateBroken || failure instanceof ThemeRefused) {
            LOG.error("request {}: {}", RequestIds.of(request), failure.getMessage());
            return answers.sayBroken(request, failure);
        }
        var refusal = Refusals.of(failure);
        return switch (refusal.reason()) {
            case AWAY -> {
                LOG.warn("request {}: {}", RequestIds.of(request), failure.toString());
                if (DatabaseAway.causes(failure)) {
                    hand.databaseIsAway();
                }
                yield desk.last(request).orElseGet(() -> answers.say(request, refusal));
            }
            case BROKEN -> {
                LOG.error("request {} failed", RequestIds.of(request), failure);
                yield answers.say(request, refusal);
            }
            case NOTFOUND,
                    FORBIDDEN,
                    SIGNEDOUT,
                    NOTALLOWED,
                    BADREQUEST,
                    TOOLARGE,
                    FILETOOLARGE,
                    TOOMANY ->
                    answers.say(request, refusal);
        };
    }
}
