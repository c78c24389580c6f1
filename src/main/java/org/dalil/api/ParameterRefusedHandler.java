package org.dalil.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;

import jakarta.inject.Singleton;

/** Says which parameter broke which rule. */
@Singleton
class ParameterRefusedHandler implements ExceptionHandler<ParameterRefused, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, ParameterRefused refused) {
        var problem =
                new ProblemResource(
                        "about:blank",
                        HttpStatus.BAD_REQUEST.getReason(),
                        HttpStatus.BAD_REQUEST.getCode(),
                        refused.getMessage(),
                        refused.parameter());
        return HttpResponse.badRequest(problem)
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
