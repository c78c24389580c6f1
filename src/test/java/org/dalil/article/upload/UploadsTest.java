package org.dalil.article.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.attachment.NoSuchAttachment;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

@Tag("database")
@ExtendWith(Dalil.class)
class UploadsTest {
    private static final String SECRET = "taken at 24.71N 46.67E";

    private final Uploads uploads;
    private final Attachments attachments;
    private final World world;

    UploadsTest(Uploads uploads, Attachments attachments, World world) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.world = world;
    }

    @Test
    void aFileOfADraftIsForStaffAndNeverTakesThePlaceOfAnother() {
        var article = world.article("upload/draft", Audience.PUBLIC);
        world.draft(article, Language.ENGLISH, "Draft", "x");
        var one = uploads.attach(article, "C:\\my files\\plan (1).txt", bytes("one"), World.HUDA);
        var two = uploads.attach(article, "plan (1).txt", bytes("two"), World.HUDA);
        assertThat(one).endsWith("-plan-1-.txt").isNotEqualTo(two);
        assertThat(attachments.read(article, one, Audience.INTERNAL).content())
                .isEqualTo(bytes("one"));
        assertThatThrownBy(() -> attachments.read(article, one, Audience.PUBLIC))
                .isInstanceOf(NoSuchAttachment.class);
        assertThat(attachments.nameOf(article, "upload/" + two)).isPresent();
    }

    @Test
    void aFileIsForReadersWhileALiveTextOfTheirsLeadsToIt() {
        var article = world.article("upload/shown", Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Live", "x");
        var one = uploads.attach(article, "plan.txt", bytes("one"), World.HUDA);
        var two = uploads.attach(article, "shot.png.txt", bytes("two"), World.HUDA);
        world.draft(article, Language.ENGLISH, "Live", "[plan](" + one + ")");
        assertHidden(article, one);

        world.live(article, Language.ARABIC, "منشورة", "[الخطة](./%s#p)".formatted(one));
        assertThat(attachments.read(article, one, Audience.PUBLIC).content())
                .isEqualTo(bytes("one"));
        assertHidden(article, two);
        var served = "![](/en/articles/%d/files/%s)".formatted(article, two);
        world.live(article, Language.ENGLISH, "Live", served);
        assertThat(attachments.read(article, two, Audience.PUBLIC).content())
                .isEqualTo(bytes("two"));

        world.live(article, Language.ARABIC, "منشورة", "بلا ملف " + one);
        assertHidden(article, one);
        assertThat(attachments.read(article, one, Audience.INTERNAL).content())
                .isEqualTo(bytes("one"));
    }

    @Test
    void aLinkOfAnotherArticleOpensNoFile() {
        var article = world.article("upload/lone", Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Lone", "x");
        var one = uploads.attach(article, "plan.txt", bytes("one"), World.HUDA);
        var other = world.article("upload/other", Audience.PUBLIC);
        var served = "[a](%s) [b](/en/articles/%d/files/%s)".formatted(one, article, one);
        world.live(other, Language.ENGLISH, "Other", served);
        assertHidden(article, one);
    }

    @Test
    void ofTwoPlacesALinkMeansTheFirstThatHasAFile() {
        var article = world.article("upload/places", Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Places", "[a](a.txt)");
        attachments.keep(article, "a.txt", bytes("at the top"));
        assertThat(attachments.read(article, "a.txt", Audience.PUBLIC).content())
                .isEqualTo(bytes("at the top"));
        attachments.keep(article, "upload/a.txt", bytes("beside"));
        assertThat(attachments.read(article, "2-a.txt", Audience.PUBLIC).content())
                .isEqualTo(bytes("beside"));
        assertHidden(article, "a.txt");
    }

    private void assertHidden(long article, String name) {
        assertThatThrownBy(() -> attachments.read(article, name, Audience.PUBLIC))
                .isInstanceOf(NoSuchAttachment.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', x.png, EMPTY",
        "<svg onload='alert(1)'/>, x.svg, KIND",
        "MZ, x.exe, KIND",
        "words, words, KIND",
        "<html><script>alert(1)</script>, x.png, DISGUISED",
        "<html><script>alert(1)</script>, x.txt, DISGUISED",
        "alert(1), x.jpg, DISGUISED"
    })
    void refusesWhatItIsNot(String content, String name, UploadRefused.Rule rule) {
        var article = world.article("upload/" + rule + content.hashCode() + name, Audience.PUBLIC);
        assertThatThrownBy(() -> uploads.attach(article, name, bytes(content), World.HUDA))
                .isInstanceOfSatisfying(
                        UploadRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void refusesWhatIsTooLargeOrCutOff() throws IOException {
        var article = world.article("upload/large", Audience.PUBLIC);
        assertThatThrownBy(
                        () ->
                                uploads.attach(
                                        article,
                                        "x.txt",
                                        new byte[Attachments.LARGEST + 1],
                                        World.HUDA))
                .hasMessageContaining("LARGE");
        var cut = Arrays.copyOf(picture("png"), 40);
        assertThatThrownBy(() -> uploads.attach(article, "x.png", cut, World.HUDA))
                .hasMessageContaining("DISGUISED");
    }

    @Test
    void aPngLosesWhatItTellsAndKeepsItsPixels() throws IOException {
        var plain = picture("png");
        var text = bytes("tEXtComment\0" + SECRET);
        var chunk = ByteBuffer.allocate(text.length + 8);
        chunk.putInt(text.length - 4).put(text).putInt(0);
        var telling = inserted(plain, 33, chunk.array()); // behind the signature and IHDR
        var kept = kept("x.png", telling);
        assertThat(kept).isEqualTo(plain);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getRGB(1, 1)).isEqualTo(0xFF336699);
    }

    @Test
    void aJpegLosesWhatItTellsButNotWhichWayIsUp() throws IOException {
        var plain = picture("jpg");
        var exif = ByteBuffer.allocate(60);
        exif.putShort((short) 0xFFE1).putShort((short) 58).put(bytes("Exif\0\0"));
        exif.put(bytes("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
        exif.putShort((short) 0).putInt(0).put(bytes(SECRET.substring(0, 22)));
        var kept = kept("x.jpeg", inserted(plain, 2, exif.array()));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .contains("Exif")
                .doesNotContain("24.71N");
        assertThat(kept).hasSize(plain.length + 36);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(8);
        assertThat(kept("y.jpg", plain)).isEqualTo(plain);
    }

    @Test
    void aWebpLosesWhatItTells() {
        var webp = ByteBuffer.allocate(62).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(bytes("RIFF")).putInt(54).put(bytes("WEBPVP8X")).putInt(10).put((byte) 0x0C);
        webp.put(new byte[9]).put(bytes("VP8L")).putInt(2).put((byte) 0x2F).put((byte) 0);
        webp.put(bytes("EXIF")).putInt(14).put(bytes("24.71N 46.67E "));
        var kept = kept("x.webp", webp.array());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("24.71N", "EXIF");
        assertThat(kept[20]).isZero();
        assertThat(ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(kept.length - 8);
    }

    private byte[] kept(String name, byte[] content) {
        var article = world.article("upload/" + System.nanoTime(), Audience.PUBLIC);
        var kept = uploads.attach(article, name, content, World.HUDA);
        return attachments.read(article, kept, Audience.INTERNAL).content();
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < 64; at++) {
            image.setRGB(at % 8, at / 8, 0x336699);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] inserted(byte[] whole, int at, byte[] piece) {
        return ByteBuffer.allocate(whole.length + piece.length)
                .put(whole, 0, at)
                .put(piece)
                .put(whole, at, whole.length - at)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
