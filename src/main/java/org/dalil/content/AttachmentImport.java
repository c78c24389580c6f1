package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.AttachmentRefused;
import org.dalil.article.Attachments;
import org.dalil.content.file.Cause;
import org.dalil.content.file.Finding;

import java.io.IOException;
import java.nio.file.Files;

/** Files that a text takes along, read one at a time. */
@Singleton
class AttachmentImport {
    private final Attachments attachments;

    AttachmentImport(Attachments attachments) {
        this.attachments = attachments;
    }

    void take(ReadText text, long article, Tally tally) {
        text.attachments()
                .forEach(
                        (path, file) -> {
                            try {
                                var content = Files.readAllBytes(file.path());
                                tally.attachments(attachments.keep(article, path, content) ? 1 : 0);
                            } catch (IOException | AttachmentRefused refused) {
                                tally.tell(
                                        Finding.notice(
                                                Cause.ATTACHMENT,
                                                text.path(),
                                                1,
                                                "its attachment %s was not taken: %s"
                                                        .formatted(path, refused.getMessage())));
                            }
                        });
    }
}
