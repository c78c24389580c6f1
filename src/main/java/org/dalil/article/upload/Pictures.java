package org.dalil.article.upload;

import jakarta.inject.Singleton;

import java.util.stream.Stream;

/** The door for pictures that are no part of an article: known by content, without metadata. */
@Singleton
public class Pictures {

    /**
     * @param type found from the content
     */
    public record Picture(String type, byte[] content) {}

    /**
     * @param largest in bytes
     * @throws UploadRefused for what is no PNG, JPEG or WebP
     */
    public Picture checked(byte[] content, int largest) {
        if (content.length == 0) {
            throw new UploadRefused(UploadRefused.Rule.EMPTY);
        }
        if (content.length > largest) {
            throw new UploadRefused(UploadRefused.Rule.LARGE);
        }
        var kind =
                Stream.of(FileKind.PNG, FileKind.JPEG, FileKind.WEBP)
                        .filter(each -> each.isKindOf(content))
                        .findFirst()
                        .orElseThrow(() -> new UploadRefused(UploadRefused.Rule.KIND));
        try {
            return new Picture(kind.type(), kind.withoutMetadata(content));
        } catch (RuntimeException broken) {
            throw new UploadRefused(UploadRefused.Rule.DISGUISED);
        }
    }
}
