package org.dalil.content.folder;

import org.dalil.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length before it: {@code ab, c} is not {@code a, bc}. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(@Nullable Object... parts) {
        var digest = Sha256.begun();
        for (var part : parts) {
            var bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String ofBytes(byte[] content) {
        return Sha256.hex(content);
    }
}
