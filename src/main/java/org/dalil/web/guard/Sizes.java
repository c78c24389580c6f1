package org.dalil.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.ContentLengthExceededException;

import java.util.regex.Pattern;

/**
 * How much may be sent: 2 MB, as forms are. Files, which are sent in parts, and the desk, which
 * answers nobody but staff, take 12 MB: a text that is too long is shown again there with what is
 * wrong. The contact form and the editor take 64 MB where a file comes along: what is past 10 MB is
 * read and left, so that the form can say so and keep what was typed. The server itself takes more:
 * what it does not read, {@link org.dalil.web.typed} cannot give back.
 */
final class Sizes {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long FORM = 2 * MEGABYTE;
    private static final long FILE = 12 * MEGABYTE;
    private static final long FORM_WITH_FILES = 64 * MEGABYTE;
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "/[a-z-]{2,20}/contact|/desk/articles/\\d{1,18}/[a-z-]{2,20}/edit/files");

    private Sizes() {}

    /**
     * @throws ContentLengthExceededException before anything of it is read
     */
    static void check(HttpRequest<?> request) {
        var size = request.getContentLength();
        var most = most(request);
        if (size > most) {
            throw new ContentLengthExceededException(most, size);
        }
    }

    private static long most(HttpRequest<?> request) {
        var path = request.getPath();
        if (isInParts(request)) {
            return WRITTEN.matcher(path).matches() ? FORM_WITH_FILES : FILE;
        }
        return path.startsWith("/desk/") ? FILE : FORM;
    }

    private static boolean isInParts(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.getName().equals(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
    }
}
