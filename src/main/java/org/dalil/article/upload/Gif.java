package org.dalil.article.upload;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * GIF (89a): a screen, then pictures and extensions. Of those stay the ones that pictures are shown
 * by: how long, what shines through, how often. Comments, XMP and what hangs behind the end go.
 */
final class Gif {
    private static final int SCREEN = 13;
    private static final int PICTURE_HEAD = 10;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    /** Whose extension says how often the pictures run through, in so many bytes and no more. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private static final int LOOP = 19;

    private Gif() {}

    /**
     * @throws RuntimeException where it is no whole GIF
     */
    static byte[] withoutMetadata(byte[] content) {
        var out = new ByteArrayOutputStream(content.length);
        var at = SCREEN + colours(content, SCREEN - 3);
        out.write(content, 0, at);
        while (at < content.length && content[at] != END) {
            var next = next(content, at);
            if (isKept(content, at, next)) {
                out.write(content, at, next - at);
            }
            at = next;
        }
        out.write(END);
        return out.toByteArray();
    }

    /** How many bytes of colours follow, as the byte at this place says. */
    private static int colours(byte[] content, int at) {
        return (content[at] & 0x80) == 0 ? 0 : 3 << (content[at] & 7) + 1;
    }

    private static int next(byte[] content, int at) {
        return switch (content[at]) {
            case PICTURE -> {
                var colours = colours(content, at + PICTURE_HEAD - 1);
                yield pastParts(content, at + PICTURE_HEAD + colours + 1);
            }
            case EXTENSION -> pastParts(content, at + 2);
            default -> throw new IllegalArgumentException("no block of a GIF");
        };
    }

    /** Each part says its length, and one of none is the last. */
    private static int pastParts(byte[] content, int from) {
        var at = from;
        while (content[at] != 0) {
            at += 1 + (content[at] & 0xFF);
        }
        return at + 1;
    }

    private static boolean isKept(byte[] content, int at, int next) {
        return content[at] == PICTURE
                || switch (content[at + 1] & 0xFF) {
                    case CONTROL -> true;
                    case APPLICATION ->
                            next - at == LOOP
                                    && LOOPS.contains(
                                            new String(
                                                    content,
                                                    at + 3,
                                                    11,
                                                    StandardCharsets.ISO_8859_1));
                    default -> false;
                };
    }
}
