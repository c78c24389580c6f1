package org.dalil.article.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How large a picture says it is. Its pixels are never taken apart: a few bytes can hold billions.
 */
record Dimensions(int width, int height) {
    /** Twice what good cameras take; a browser needs four bytes of memory for each. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final int SCREEN = 6;

    Dimensions {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture without a pixel");
        }
    }

    /**
     * @param format as Java names it: {@code png}, {@code jpeg}, {@code gif}
     * @throws RuntimeException where no picture can be read from it
     */
    static Dimensions of(String format, byte[] content) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return of(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            reader.dispose();
        }
    }

    /** The screen that the pictures of a GIF are laid on; it may be larger than all of them. */
    static Dimensions ofScreen(byte[] gif) {
        var in = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
        return new Dimensions(
                Math.max(1, in.getShort(SCREEN) & 0xFFFF),
                Math.max(1, in.getShort(SCREEN + 2) & 0xFFFF));
    }

    private static Dimensions of(ImageReader reader) throws IOException {
        return new Dimensions(reader.getWidth(0), reader.getHeight(0));
    }

    boolean areTooMany() {
        return (long) width * height > MOST_PIXELS;
    }
}
