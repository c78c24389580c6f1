package org.dalil.content.folder;

import org.dalil.article.revision.Text;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.LeftOut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** From bytes to text: UTF-8 or left out, with the place where it is not. */
public final class Decoding {
    /** Front matter and body together: what is longer is not even read. */
    static final int LARGEST = Text.LARGEST_BODY + 64 * 1024;

    private Decoding() {}

    /**
     * @param bytes fingerprint of the file as it lies there
     */
    public record Content(String text, String bytes) {}

    /** The text without a byte order mark, which is no part of it. */
    public static Content read(Path file, long size) {
        if (size > LARGEST) {
            throw new LeftOut(
                    Cause.TOO_LARGE,
                    1,
                    "has %,d bytes; %,d (512 KB) of text is the most"
                            .formatted(size, Text.LARGEST_BODY));
        }
        try {
            var bytes = Files.readAllBytes(file);
            return new Content(decoded(bytes), Fingerprint.ofBytes(bytes));
        } catch (IOException refused) {
            throw new LeftOut(Cause.UNREADABLE, 1, FolderWalk.reason(refused));
        }
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new LeftOut(Cause.NOT_UTF8, 1, "is UTF-16; save it as UTF-8");
        }
        var start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var nul = indexOfNul(bytes);
        if (nul >= 0) {
            throw new LeftOut(
                    Cause.NOT_UTF8,
                    line(bytes, nul),
                    "holds a NUL byte at offset %,d".formatted(nul));
        }
        var input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
        } catch (CharacterCodingException _) {
            var offset = input.position();
            throw new LeftOut(
                    Cause.NOT_UTF8,
                    line(bytes, offset),
                    "is not UTF-8: byte 0x%02X at offset %,d; save it as UTF-8"
                            .formatted(bytes[offset], offset));
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOfNul(byte[] bytes) {
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int line(byte[] bytes, int offset) {
        var line = 1;
        for (var i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
