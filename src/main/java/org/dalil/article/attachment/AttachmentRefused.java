package org.dalil.article.attachment;

/** A file breaks a rule for attachments; the message names the file and the rule. */
public class AttachmentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AttachmentRefused(String message) {
        super(message);
    }
}
