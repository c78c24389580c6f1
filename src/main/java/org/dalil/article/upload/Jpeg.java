package org.dalil.article.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JPEG: segments that begin with a marker. Those for programs' own data go, but for the colour
 * profile (of APP2), Adobe's colour transform (APP14), and which way up the picture is (of EXIF).
 * So does what hangs behind the end: telephones put another picture there, or a film, which has a
 * place and a time of its own.
 */
final class Jpeg {
    private static final int START = 0xFFD8;
    private static final int END = 0xFFD9;
    private static final int SCAN = 0xFFDA;
    private static final int APP0 = 0xFFE0;
    private static final int APP1 = 0xFFE1;
    private static final int APP2 = 0xFFE2;
    private static final int APP14 = 0xFFEE;
    private static final int JFIF_WITHOUT_THUMBNAIL = 18; // with its marker
    private static final long EXIF = 0x45786966_0000L; // "Exif" and two zeros
    private static final int ORIENTATION = 0x0112;

    private Jpeg() {}

    /**
     * @throws RuntimeException where it is no whole JPEG
     */
    static byte[] withoutMetadata(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        if (marker(in, 0) != START) {
            throw new IllegalArgumentException("it does not begin as a JPEG");
        }
        out.write(content, 0, 2);
        var at = 2;
        while (at < content.length && marker(in, at) != END) {
            var size = size(in, at);
            write(in, at, size, out);
            var next = marker(in, at) == SCAN ? endOfPixels(content, at + size) : at + size;
            out.write(content, at + size, next - at - size);
            at = next;
        }
        out.write(END >> 8);
        out.write(END);
        return out.toByteArray();
    }

    private static int marker(ByteBuffer in, int at) {
        var marker = in.getShort(at) & 0xFFFF;
        if (marker < 0xFF01) {
            throw new IllegalArgumentException("no marker where one must be");
        }
        return marker;
    }

    /** Of a segment with its marker; a byte that only fills is one by itself. */
    private static int size(ByteBuffer in, int at) {
        return marker(in, at) == 0xFFFF ? 1 : 2 + (in.getShort(at + 2) & 0xFFFF);
    }

    private static void write(ByteBuffer in, int at, int size, ByteArrayOutputStream out) {
        var marker = marker(in, at);
        switch (marker) {
            case APP0 -> writeFormat(in, at, size, out);
            case APP1 -> writeOrientation(in, at, out);
            case APP2 -> writeIf("ICC_PROFILE\0", in, at, size, out);
            case APP14 -> writeIf("Adobe", in, at, size, out);
            default -> {
                if (marker < APP0) { // behind: programs' own data, comments, what nobody shows
                    out.write(in.array(), at, size);
                }
            }
        }
    }

    private static void writeIf(
            String name, ByteBuffer in, int at, int size, ByteArrayOutputStream out) {
        if (begins(name, in, at, size)) {
            out.write(in.array(), at, size);
        }
    }

    private static boolean begins(String name, ByteBuffer in, int at, int size) {
        return size >= 4 + name.length()
                && new String(in.array(), at + 4, name.length(), StandardCharsets.ISO_8859_1)
                        .equals(name);
    }

    /** The small picture in it may show what was cut away from the large one. */
    private static void writeFormat(ByteBuffer in, int at, int size, ByteArrayOutputStream out) {
        if (begins("JFIF\0", in, at, size) && size >= JFIF_WITHOUT_THUMBNAIL) {
            var bare = Arrays.copyOfRange(in.array(), at, at + JFIF_WITHOUT_THUMBNAIL);
            ByteBuffer.wrap(bare)
                    .putShort(2, (short) (JFIF_WITHOUT_THUMBNAIL - 2))
                    .putShort(JFIF_WITHOUT_THUMBNAIL - 2, (short) 0);
            out.writeBytes(bare);
        }
    }

    /** Where the next marker stands that is no restart within the pixels. */
    private static int endOfPixels(byte[] content, int from) {
        for (var at = from; at + 1 < content.length; at++) {
            var next = content[at + 1] & 0xFF;
            if (content[at] == (byte) 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return content.length;
    }

    private static void writeOrientation(ByteBuffer in, int at, ByteArrayOutputStream out) {
        var orientation = orientation(in, at);
        if (orientation > 1) {
            var exif = ByteBuffer.allocate(36);
            exif.putShort((short) APP1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
            exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
            exif.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
            exif.putShort((short) orientation).putShort((short) 0).putInt(0);
            out.write(exif.array(), 0, 36);
        }
    }

    /** From 1 to 8; 0 where it does not say. */
    private static int orientation(ByteBuffer whole, int at) {
        if (whole.getLong(at + 4) >>> 16 != EXIF) {
            return 0;
        }
        var start = at + 10;
        var size = (whole.getShort(at + 2) & 0xFFFF) - 8;
        var tiff = whole.slice(start, size);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        var entries = tiff.getShort(first) & 0xFFFF;
        for (var n = 0; n < entries; n++) {
            var entry = first + 2 + 12 * n;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return Math.clamp(tiff.getShort(entry + 8), 0, 8);
            }
        }
        return 0;
    }
}
