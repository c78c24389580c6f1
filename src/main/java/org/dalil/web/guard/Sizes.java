package org.dalil.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.ContentLengthExceededException;

/**
 * How much may be sent: 2 MB, as forms are. Files, which are sent in parts, and the desk, which
 * answers nobody but staff, take as much as the server does: a text that is too long is shown again
 * there with what is wrong.
 */
final class Sizes {
    private static final long FORM = 2L * 1024 * 1024;

    private Sizes() {}

    /**
     * @throws ContentLengthExceededException before anything of it is read
     */
    static void check(HttpRequest<?> request) {
        var size = request.getContentLength();
        if (size > FORM && !isInParts(request) && !request.getPath().startsWith("/desk/")) {
            throw new ContentLengthExceededException(FORM, size);
        }
    }

    private static boolean isInParts(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.getName().equals(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
    }
}
