package org.dalil.article.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

/** What a picture tells beside its pixels goes, wherever in the file it stands. */
class MetadataTest {
    private static final String PLACE = "taken at 24.71N 46.67E";
    private static final int JPEG_HEAD = 2;
    private static final int PNG_HEAD = 33;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void whatHangsBehindAPictureGoes(String format) throws IOException {
        var plain = picture(format);
        assertThat(cleaned(joined(plain, bytes(PLACE)))).isEqualTo(plain);
        assertThat(cleaned(joined(plain, telling()))).as("another picture").isEqualTo(plain);
    }

    @Test
    void ofAJpegsProgramsOnlyTheColoursStay() throws IOException {
        var plain = picture("jpg");
        for (var name : new String[] {"MPF\0", "FPXR\0", "urn:iso:std:iso:ts:21496:-1\0"}) {
            assertThat(cleaned(inserted(plain, JPEG_HEAD, segment(0xE2, name + PLACE))))
                    .as(name)
                    .isEqualTo(plain);
        }
        for (var marker : new int[] {0xE0, 0xE1, 0xE3, 0xED, 0xEE, 0xEF, 0xFE, 0xFD}) {
            assertThat(cleaned(inserted(plain, JPEG_HEAD, segment(marker, PLACE))))
                    .as(Integer.toHexString(marker))
                    .isEqualTo(plain);
        }
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var said = "ICC_PROFILE\0\1\1" + new String(profile, StandardCharsets.ISO_8859_1);
        var colours = inserted(plain, JPEG_HEAD, segment(0xE2, said));
        assertThat(cleaned(colours)).isEqualTo(colours);
    }

    @Test
    void aJpegsThumbnailGoes() throws IOException {
        var plain = picture("jpg");
        var small = segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\3\1" + "123456789");
        var bare = segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\0\0");
        assertThat(cleaned(inserted(plain, JPEG_HEAD, small)))
                .isEqualTo(inserted(plain, JPEG_HEAD, bare));
    }

    @Test
    void whatStandsBetweenAJpegsScansGoesAndItsRestartsStay() throws IOException {
        var plain = picture("jpg");
        var begin = indexOf(plain, 0xFFDA);
        var head = Arrays.copyOf(plain, begin);
        var first = Arrays.copyOfRange(plain, begin, begin + 2 + plain[begin + 3]);
        var scan = joined(first, bytesOf(1, 0xFF, 0, 2, 0xFF, 0xD3, 3));
        var tables = segment(0xDD, "\0\0");
        var told = joined(head, scan, segment(0xE1, PLACE), bytesOf(0xFF), tables, scan);
        var end = bytesOf(0xFF, 0xD9);
        assertThat(cleaned(joined(told, end))).isEqualTo(joined(head, scan, tables, scan, end));
    }

    @Test
    void aGifLosesCommentsAndXmpAndRunsOn() throws IOException {
        var plain = picture("gif");
        var body = 13 + (3 << (plain[10] & 7) + 1);
        var comment = joined(bytesOf(0x21, 0xFE), part(PLACE), bytesOf(0));
        var words = joined(bytesOf(0x21, 1), part("x".repeat(12)), part(PLACE), bytesOf(0));
        var xmp =
                joined(
                        bytesOf(0x21, 0xFF),
                        part("XMP DataXMP"),
                        part("<x:xmpmeta>" + PLACE),
                        bytesOf(0));
        var chatty = joined(bytesOf(0x21, 0xFF), part("NETSCAPE2.0"), part(PLACE), bytesOf(0));
        for (var each : new byte[][] {comment, words, xmp, chatty}) {
            assertThat(cleaned(inserted(plain, body, each))).isEqualTo(plain);
        }
        var loop = joined(bytesOf(0x21, 0xFF), part("NETSCAPE2.0"), part("\1\0\0"), bytesOf(0));
        var pause = joined(bytesOf(0x21, 0xF9), part("\0\12\0\0"), bytesOf(0));
        var running = inserted(plain, body, joined(loop, pause));
        assertThat(cleaned(running)).isEqualTo(running);
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned(running))).getWidth())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "caBX", "prVt", "MINE"})
    void ofAPngOnlyWhatShowsItStays(String type) throws IOException {
        var plain = picture("png");
        assertThat(cleaned(inserted(plain, PNG_HEAD, chunk(type, PLACE)))).isEqualTo(plain);
        var colours = inserted(plain, PNG_HEAD, chunk("gAMA", "\0\0\1\1"));
        assertThat(cleaned(colours)).isEqualTo(colours);
    }

    @Test
    void aWebpLosesStrangeChunksInItsFramesToo() {
        var canvas = piece("VP8X", "\2\0\0\0\7\0\0\7\0\0");
        var frame = "f".repeat(16);
        var pixels = piece("VP8L", "pixels");
        var told = piece("ANMF", frame + pixels + piece("MINE", PLACE));
        var kept = riff(canvas + piece("ANMF", frame + pixels));
        assertThat(cleaned(riff(canvas + piece("MINE", PLACE) + told))).isEqualTo(kept);
        assertThat(cleaned(joined(kept, bytes(PLACE)))).as("behind it").isEqualTo(kept);
    }

    private static byte[] cleaned(byte[] content) {
        return Picture.of(content).content();
    }

    /** A picture with a place of its own. */
    private static byte[] telling() throws IOException {
        return inserted(picture("jpg"), JPEG_HEAD, segment(0xE1, "Exif\0\0" + PLACE));
    }

    private static byte[] segment(int marker, String content) {
        var size = ByteBuffer.allocate(2).putShort((short) (2 + content.length())).array();
        return joined(bytesOf(0xFF, marker), size, bytes(content));
    }

    private static byte[] part(String content) {
        return joined(bytesOf(content.length()), bytes(content));
    }

    private static byte[] chunk(String type, String content) {
        var size = ByteBuffer.allocate(4).putInt(content.length()).array();
        return joined(size, bytes(type), bytes(content), new byte[4]);
    }

    private static String piece(String type, String content) {
        var size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        size.putInt(content.length());
        return type
                + new String(size.array(), StandardCharsets.ISO_8859_1)
                + content
                + "\0".repeat(content.length() & 1);
    }

    private static byte[] riff(String chunks) {
        return bytes(piece("RIFF", "WEBP" + chunks));
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static int indexOf(byte[] content, int marker) {
        var at = 0;
        while ((ByteBuffer.wrap(content).getShort(at) & 0xFFFF) != marker) {
            at++;
        }
        return at;
    }

    private static byte[] inserted(byte[] whole, int at, byte[] piece) {
        return joined(Arrays.copyOf(whole, at), piece, Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] joined(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        for (var piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] bytesOf(int... each) {
        var bytes = new byte[each.length];
        for (var at = 0; at < each.length; at++) {
            bytes[at] = (byte) each[at];
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
