package org.dalil.article.upload;

import jakarta.inject.Singleton;

import java.util.stream.Stream;

/** The door for pictures that pages show as they are: known by content, without metadata. */
@Singleton
public class Pictures {

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
        return new Picture(kind.type(), kind.ending(), kind.checked(content));
    }
}
