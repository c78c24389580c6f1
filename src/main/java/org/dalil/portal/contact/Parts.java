package org.dalil.portal.contact;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;

import org.dalil.article.attachment.Attachments;
import org.dalil.cases.screenshot.Screenshots;
import org.dalil.web.session.Form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form that came in parts: its fields, and the bytes of its files as far as they may be. */
final class Parts {
    private static final int LONGEST_FIELD = 512 * 1024;

    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<byte[]> files = new ArrayList<>();
    private boolean isTooLarge;

    private Parts() {}

    static Parts of(MultipartBody body) {
        var parts = new Parts();
        ArrivingParts.of(body).forEach(parts::take);
        return parts;
    }

    Form form() {
        return new Form(fields);
    }

    /** Those within bounds; one more than may be sent, so that it is known. */
    List<byte[]> files() {
        return files;
    }

    /** Whether one of them was past 10 MB. */
    boolean isTooLarge() {
        return isTooLarge;
    }

    private void take(CompletedPart part) {
        try {
            if (part instanceof CompletedFileUpload file) {
                take(file);
            } else {
                fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>()).add(text(part));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A field without a chosen file sends an empty one without a name. */
    private void take(CompletedFileUpload file) throws IOException {
        if (file.getSize() > Attachments.LARGEST) {
            isTooLarge = true;
            file.discard();
        } else if (files.size() > Screenshots.MOST
                || (file.getSize() == 0 && file.getFilename().isEmpty())) {
            file.discard();
        } else {
            files.add(file.getBytes());
        }
    }

    private static String text(CompletedPart part) throws IOException {
        try (var content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
        }
    }
}
