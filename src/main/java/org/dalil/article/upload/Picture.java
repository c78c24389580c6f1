package org.dalil.article.upload;

import org.dalil.article.attachment.Attachments;

/**
 * A picture that somebody sent, without what it tells beside its pixels.
 *
 * @param ending what its name ends with
 */
public record Picture(String contentType, String ending, byte[] content) {

    /**
     * @throws UploadRefused where it is empty, past 10 MB, of too many pixels, or no picture that
     *     can be read
     */
    public static Picture of(byte[] content) {
        if (content.length == 0) {
            throw new UploadRefused(UploadRefused.Rule.EMPTY);
        }
        if (content.length > Attachments.LARGEST) {
            throw new UploadRefused(UploadRefused.Rule.LARGE);
        }
        var kind =
                FileKind.ofPicture(content)
                        .orElseThrow(() -> new UploadRefused(UploadRefused.Rule.KIND));
        return new Picture(kind.type(), kind.ending(), kind.checked(content));
    }
}
