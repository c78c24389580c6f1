package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.attachment.AttachmentRefused;
import org.dalil.article.attachment.Attachments;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.record.FolderFile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** Files that a text takes along, read one at a time. */
@Singleton
class AttachmentImport {
    private final Attachments attachments;

    AttachmentImport(Attachments attachments) {
        this.attachments = attachments;
    }

    /** What is to be remembered of them, by path. */
    static Map<String, FolderFile> files(ReadText text, long folder) {
        var files = new HashMap<String, FolderFile>();
        text.attachments()
                .forEach(
                        (path, attached) -> files.put(path, file(folder, path, attached.sha256())));
        return files;
    }

    static FolderFile file(long folder, String path, String sha256) {
        return FolderFile.of(folder, path, null, sha256, sha256, "", "");
    }

    void take(ReadText text, long article, Tally tally) {
        text.attachments()
                .forEach(
                        (path, attached) -> {
                            try {
                                var content = Files.readAllBytes(attached.file().path());
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
