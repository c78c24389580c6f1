package org.dalil.web.typed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;

import org.dalil.web.session.Form;
import org.dalil.web.session.FormRefused;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;

/** Forms that are read twice: by who answers them, and for who sent them. */
public final class Arriving {
    /** A megabyte of Arabic takes three, as browsers write it into a form. */
    static final int MOST = 4 * 1024 * 1024;

    /** Not that of who else reads it: nobody may. What they have not read yet waits in memory. */
    private static final SplitBackpressureMode OWN_PACE = SplitBackpressureMode.FASTEST;

    private static final String NAME = "dalil.typed";

    private Arriving() {}

    /** What came, once all of it is here. */
    private interface Followed {
        CompletionStage<Typed> whole();
    }

    /** Begins to read along, where it is a form that a page of ours sends. */
    public static void follow(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.POST
                && request instanceof ServerHttpRequest<?> sent
                && request.accept().stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::equals)) {
            var followed = followed(sent);
            if (followed != null) {
                request.setAttribute(NAME, followed);
            }
        }
    }

    /** Null where nothing is followed. */
    public static @Nullable CompletionStage<Typed> whole(HttpRequest<?> request) {
        return request.getAttribute(NAME, Followed.class).map(Followed::whole).orElse(null);
    }

    private static @Nullable Followed followed(ServerHttpRequest<?> request) {
        var type = request.getContentType().map(MediaType::getName).orElse("");
        return switch (type) {
            case MediaType.APPLICATION_FORM_URLENCODED -> inOne(request);
            case MediaType.MULTIPART_FORM_DATA -> inParts(request);
            default -> null;
        };
    }

    private static @Nullable Followed inOne(ServerHttpRequest<?> request) {
        if (request.getContentLength() <= 0 || request.getContentLength() > MOST) {
            return null;
        }
        var typed =
                request.byteBody()
                        .split(OWN_PACE)
                        .buffer()
                        .thenApply(Arriving::typed)
                        .exceptionally(_ -> Typed.NOTHING);
        return () -> typed;
    }

    private static @Nullable Followed inParts(ServerHttpRequest<?> request) {
        var parts =
                ArrivingParts.of(
                        String.valueOf(request.getHeaders().get(HttpHeaders.CONTENT_TYPE)));
        if (parts == null) {
            return null;
        }
        request.byteBody().split(OWN_PACE).toByteArrayPublisher().subscribe(parts);
        return parts::whole;
    }

    private static Typed typed(CloseableAvailableByteBody body) {
        try (body) {
            return Typed.of(Form.of(body.toString(StandardCharsets.UTF_8)));
        } catch (FormRefused refused) {
            return Typed.of(refused.typed());
        }
    }
}
