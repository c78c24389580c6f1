package org.dalil.api.cases;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import org.dalil.text.Language;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;

import java.util.List;
import java.util.Map;

/** Says what is wrong, in the language that was asked in. */
@Singleton
class Faults {
    private final ReaderLanguages languages;
    private final Pages pages;

    Faults(ReaderLanguages languages, Pages pages) {
        this.languages = languages;
        this.pages = pages;
    }

    MutableHttpResponse<?> say(HttpRequest<?> request, HttpStatus status, List<Fault> faults) {
        var language = languages.of(request);
        var errors =
                faults.stream()
                        .map(
                                fault ->
                                        new FaultsResource.FaultResource(
                                                fault.field(),
                                                fault.rule(),
                                                words(fault, language)))
                        .toList();
        return answer(request, status, errors.getFirst().detail(), errors);
    }

    MutableHttpResponse<?> say(HttpRequest<?> request, HttpStatus status, String message) {
        var detail = pages.message("case.api." + message, Map.of(), languages.of(request));
        return answer(request, status, detail, List.of());
    }

    private static MutableHttpResponse<?> answer(
            HttpRequest<?> request,
            HttpStatus status,
            String detail,
            List<FaultsResource.FaultResource> errors) {
        var problem =
                new FaultsResource(
                        "about:blank",
                        status.getReason(),
                        status.getCode(),
                        detail,
                        request.getPath(),
                        errors);
        return HttpResponse.status(status)
                .body(problem)
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private String words(Fault fault, Language language) {
        var rule =
                pages.message(
                        "case.rule." + fault.rule().replace("_", ""),
                        Map.of("most", fault.most(), "choices", fault.choices()),
                        language);
        var words = fault.field().isEmpty() ? rule : fault.field() + ": " + rule;
        return language.isRightToLeft() ? words : words.replaceAll("[\\u2066-\\u2069]", "");
    }
}
