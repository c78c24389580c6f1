package org.dalil.web.failure;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;

import jakarta.inject.Singleton;

import org.dalil.web.session.Form;
import org.dalil.web.session.FormRefused;
import org.dalil.web.typed.Typed;

import java.util.Map;

/** Says which field of a form or address says what, and that nothing was done. */
@Singleton
class FormRefusedHandler implements ExceptionHandler<FormRefused, HttpResponse<?>> {
    private final Answers answers;

    FormRefusedHandler(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, FormRefused refused) {
        return answer((HttpRequest<?>) request, refused);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, FormRefused refused) {
        var isForm = request.getMethod() == HttpMethod.POST;
        var status = isForm ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.BAD_REQUEST;
        var key =
                switch (refused.rule()) {
                    case UNKNOWN_VALUE -> isForm ? "unknownvalue" : "unknownfilter";
                    case TOO_MANY_FIELDS -> "toomanyfields";
                };
        var arguments =
                Map.of(
                        "field",
                        refused.field(),
                        "value",
                        refused.value(),
                        "asked",
                        refused.field() + "=" + refused.value(),
                        "most",
                        Form.MOST_FIELDS);
        return answers.refuse(request, status, key, arguments, Typed.of(refused.typed()));
    }
}
