package org.dalil.article.upload;

import org.apache.tika.Tika;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that may be attached; none of them can hold a script that a browser runs. */
enum FileKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain", "txt", "log", "csv");

    private static final Tika CONTENT = new Tika();

    private final String type;
    private final List<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    static Optional<FileKind> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** A picture by its bytes, whatever its name says. */
    static Optional<FileKind> ofPicture(byte[] content) {
        var type = CONTENT.detect(content);
        return Stream.of(PNG, JPEG, GIF, WEBP).filter(kind -> kind.type.equals(type)).findFirst();
    }

    String type() {
        return type;
    }

    /** What a name of this kind ends with. */
    String ending() {
        return endings.getFirst();
    }

    /** Whether the bytes are of this kind, whatever the name says. */
    boolean isKindOf(byte[] content) {
        return CONTENT.detect(content).equals(type);
    }

    /**
     * The same, where it can be shown.
     *
     * @throws UploadRefused where it is a picture that is damaged, or of too many pixels
     */
    byte[] checked(byte[] content) {
        try {
            var clean = withoutMetadata(content);
            if (isTooWide(clean)) {
                throw new UploadRefused(UploadRefused.Rule.PIXELS);
            }
            return clean;
        } catch (UploadRefused refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw new UploadRefused(UploadRefused.Rule.DISGUISED);
        }
    }

    private boolean isTooWide(byte[] content) {
        return switch (this) {
            case PNG -> Dimensions.of("png", content).areTooMany();
            case GIF ->
                    Dimensions.of("gif", content).areTooMany()
                            || Dimensions.ofScreen(content).areTooMany();
            case JPEG -> Dimensions.of("jpeg", content).areTooMany();
            case WEBP -> Webp.dimensions(content).areTooMany();
            case PDF, TEXT -> false;
        };
    }

    /**
     * The same file without what tells where, when and with what it was made. What a picture is
     * shown by stays byte for byte, which no library does for all of them: those that read pictures
     * make new ones, worse, of pixels that may not be taken apart here.
     */
    private byte[] withoutMetadata(byte[] content) {
        return switch (this) {
            case PNG -> Png.withoutMetadata(content);
            case JPEG -> Jpeg.withoutMetadata(content);
            case WEBP -> Webp.withoutMetadata(content);
            case GIF -> Gif.withoutMetadata(content);
            case PDF, TEXT -> content;
        };
    }
}
