package org.dalil.article.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.article.upload.UploadRefused.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import javax.imageio.ImageIO;

/** A picture is what can be shown, not what begins like one. */
class PictureTest {
    private static final int PNG_WIDTH = 16;
    private static final int GIF_WIDTH = 6;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void takesWhatCanBeShown(String format) throws IOException {
        assertThat(Picture.of(picture(format)).ending()).isEqualTo(format);
    }

    @Test
    void takesEveryKindOfWebp() {
        assertThat(Picture.of(webp("VP8L", "2f07c00100")).ending()).isEqualTo("webp");
        assertThat(Picture.of(webp("VP8 ", "3000009d012a08000800")).ending()).isEqualTo("webp");
        assertThat(Picture.of(webp("VP8X", "00000000070000070000")).ending()).isEqualTo("webp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a",
                "89504e470d0a1a0a0000000049454e44ae426082",
                "474946383961",
                "ffd8ffe0",
                "ffd8ffda0002ffd9",
                "52494646040000005745425056503820"
            })
    void refusesWhatOnlyBeginsLikeOne(String hex) {
        refuses(HexFormat.of().parseHex(hex), Rule.DISGUISED);
    }

    @Test
    void refusesAPictureWithoutPixels() throws IOException {
        var whole = picture("png");
        var head = Arrays.copyOf(whole, 33); // the signature and IHDR
        refuses(head, Rule.DISGUISED);
        refuses(webp("VP8L", "0000000000"), Rule.DISGUISED);
        refuses(webp("VP8 ", "30000000000008000800"), Rule.DISGUISED);
        refuses(webp("ANIM", "0000000000"), Rule.DISGUISED);
    }

    @Test
    void refusesMorePixelsThanAnybodyCanLookAt() throws IOException {
        var png = picture("png");
        ByteBuffer.wrap(png).putInt(PNG_WIDTH, 100_000).putInt(PNG_WIDTH + 4, 100_000);
        refuses(png, Rule.PIXELS);
        var gif = picture("gif");
        var width = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
        width.putShort(GIF_WIDTH, (short) 65_535).putShort(GIF_WIDTH + 2, (short) 65_535);
        refuses(gif, Rule.PIXELS);
        refuses(webp("VP8X", "00000000ffff01ffff01"), Rule.PIXELS);
    }

    private static void refuses(byte[] content, Rule rule) {
        assertThatThrownBy(() -> Picture.of(content))
                .isInstanceOfSatisfying(
                        UploadRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] webp(String chunk, String hex) {
        var content = HexFormat.of().parseHex(hex);
        var padded = content.length + (content.length & 1);
        return ByteBuffer.allocate(20 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(12 + padded)
                .put(("WEBP" + chunk).getBytes(StandardCharsets.ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
    }
}
