package org.dalil.web.parts;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;

import org.dalil.article.attachment.Attachments;
import org.dalil.web.session.Form;
import org.dalil.web.session.FormRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form that came in parts: its fields, and the bytes of its files as far as they may be. */
public final class Parts {

    private final Map<String, List<String>> fields = new HashMap<>();
    private final Limits limits;
    private final List<SentFile> files = new ArrayList<>();
    private boolean isTooLarge;

    private Parts(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param files as many as a form may bring
     * @param fields far more than the form has; who sends more is no browser
     * @param longest bytes of one field that are read
     */
    public record Limits(int files, int fields, int longest) {}

    /**
     * @throws FormRefused where more parts came than the limits allow: what was left might be half
     *     of what was typed
     */
    public static Parts of(MultipartBody body, Limits limits) {
        var parts = new Parts(limits);
        var most = limits.files() + limits.fields();
        var arrived = ArrivingParts.of(body, most + 1);
        arrived.forEach(parts::take);
        if (arrived.size() > most) {
            throw FormRefused.tooManyFields(parts.form());
        }
        return parts;
    }

    public Form form() {
        return new Form(fields);
    }

    /** Those within bounds; one more than may be sent, so that it is known. */
    public List<SentFile> files() {
        return files;
    }

    /** Whether one of them was past 10 MB. */
    public boolean isTooLarge() {
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
        } else if (files.size() > limits.files()
                || (file.getSize() == 0 && file.getFilename().isEmpty())) {
            file.discard();
        } else {
            files.add(new SentFile(file.getFilename(), file.getBytes()));
        }
    }

    private String text(CompletedPart part) throws IOException {
        try (var content = part.getInputStream()) {
            return new String(content.readNBytes(limits.longest()), StandardCharsets.UTF_8);
        }
    }
}
