package org.dalil.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;

import jakarta.inject.Singleton;

import org.dalil.api.ParameterRefused.Rule;
import org.dalil.text.Language;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;

import java.util.Map;

/** Says which parameter broke which rule, in the language that was asked in. */
@Singleton
class ParameterRefusedHandler implements ExceptionHandler<ParameterRefused, HttpResponse<?>> {
    private final ReaderLanguages languages;
    private final Pages pages;

    ParameterRefusedHandler(ReaderLanguages languages, Pages pages) {
        this.languages = languages;
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, ParameterRefused refused) {
        HttpRequest<?> asked = request;
        var problem =
                new ProblemResource(
                        "about:blank",
                        HttpStatus.BAD_REQUEST.getReason(),
                        HttpStatus.BAD_REQUEST.getCode(),
                        words(refused, languages.of(asked)),
                        asked.getPath(),
                        refused.parameter());
        return HttpResponse.badRequest(problem)
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Marks of direction are for pages: here a log or a program reads. */
    private String words(ParameterRefused refused, Language language) {
        return isolated(refused, language).replaceAll("[\\u2066-\\u2069]", "");
    }

    private String isolated(ParameterRefused refused, Language language) {
        var name = refused.parameter();
        return switch (refused.rule()) {
            case Rule.Given() -> pages.message("api.missing", Map.of("name", name), language);
            case Rule.WholeNumber(var least, var most) ->
                    pages.message(
                            "api.number",
                            Map.of("name", name, "least", "" + least, "most", "" + most),
                            language);
            case Rule.There() -> pages.message("api.there", Map.of("name", name), language);
            case Rule.Short(var most) ->
                    pages.message("api.short", Map.of("name", name, "most", "" + most), language);
            case Rule.OneOf(var choices) ->
                    pages.message("api.choice", Map.of("name", name, "choices", choices), language);
        };
    }
}
