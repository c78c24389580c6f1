package org.dalil.web.failure;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

import jakarta.inject.Singleton;

import java.util.Optional;

/** What the server itself refuses (no such route, a method, a size) is said like all else. */
@Singleton
class StatusAnswers implements ErrorResponseProcessor<Object> {
    private final Answers answers;

    StatusAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("unchecked") // the body is bytes or text, and both are objects
    public MutableHttpResponse<Object> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        var request = context.getRequest();
        var status =
                context.getRootCause()
                        .or(() -> unreadable(request))
                        .map(cause -> status(request, cause, response.status()))
                        .orElse(response.status());
        var refusal = Refusal.of(status);
        var answer = answers.say(request, isOfFiles(request) ? refusal.ofFiles() : refusal);
        var allowed = response.getHeaders().get(HttpHeaders.ALLOW);
        if (allowed != null) {
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return (MutableHttpResponse<Object>) answer;
    }

    private static boolean isOfFiles(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.getName().equals(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
    }

    /** Why the server could not read it; it tells only that it could not. */
    private static Optional<Throwable> unreadable(HttpRequest<?> request) {
        return request instanceof NettyHttpRequest<?> netty
                ? Optional.ofNullable(netty.getNativeRequest().decoderResult().cause())
                : Optional.empty();
    }

    private static HttpStatus status(
            HttpRequest<?> request, Throwable cause, HttpStatus otherwise) {
        return switch (cause) {
            case TooLongHttpLineException _ -> HttpStatus.REQUEST_URI_TOO_LONG;
            case TooLongHttpHeaderException _ -> HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            case Throwable _ when isInPath(request, cause) -> HttpStatus.NOT_FOUND;
            default -> otherwise;
        };
    }

    /** {@code /en/articles/abc}: an id that is no number is an address that is not there. */
    private static boolean isInPath(HttpRequest<?> request, Throwable cause) {
        return cause instanceof ConversionErrorException conversion
                && RouteAttributes.getRouteMatch(request)
                        .map(match -> match.getVariableValues())
                        .filter(values -> values.containsKey(conversion.getArgument().getName()))
                        .isPresent();
    }
}
