package org.dalil.api.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;

import jakarta.inject.Singleton;

import org.dalil.cases.CaseChanged;
import org.dalil.cases.CaseRefused;

import java.util.List;

/** What a helpdesk is told when something cannot be done. */
final class CaseFaultHandlers {
    private CaseFaultHandlers() {}

    @Singleton
    @SuppressWarnings("rawtypes") // as the interface has it
    static class OfToken implements ExceptionHandler<TokenRefused, HttpResponse<?>> {
        private final Faults faults;

        OfToken(Faults faults) {
            this.faults = faults;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, TokenRefused refused) {
            HttpRequest<?> asked = request;
            return faults.say(asked, HttpStatus.UNAUTHORIZED, "token")
                    .header("WWW-Authenticate", "Bearer");
        }
    }

    @Singleton
    @SuppressWarnings("rawtypes") // as the interface has it
    static class OfBody implements ExceptionHandler<BodyRefused, HttpResponse<?>> {
        private final Faults faults;

        OfBody(Faults faults) {
            this.faults = faults;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, BodyRefused refused) {
            HttpRequest<?> asked = request;
            return faults.say(asked, HttpStatus.UNPROCESSABLE_ENTITY, refused.faults());
        }
    }

    /** Somebody gave the case another outcome before: that stands, and is told as a conflict. */
    @Singleton
    @SuppressWarnings("rawtypes") // as the interface has it
    static class OfCase implements ExceptionHandler<CaseRefused, HttpResponse<?>> {
        private final Faults faults;

        OfCase(Faults faults) {
            this.faults = faults;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, CaseRefused refused) {
            HttpRequest<?> asked = request;
            var status =
                    refused.rule() == CaseRefused.Rule.SETTLED
                            ? HttpStatus.CONFLICT
                            : HttpStatus.UNPROCESSABLE_ENTITY;
            return faults.say(asked, status, List.of(Fault.of(refused)));
        }
    }

    @Singleton
    @SuppressWarnings("rawtypes") // as the interface has it
    static class OfChange implements ExceptionHandler<CaseChanged, HttpResponse<?>> {
        private final Faults faults;

        OfChange(Faults faults) {
            this.faults = faults;
        }

        @Override
        public HttpResponse<?> handle(HttpRequest request, CaseChanged refused) {
            HttpRequest<?> asked = request;
            return faults.say(asked, HttpStatus.CONFLICT, "changed");
        }
    }
}
