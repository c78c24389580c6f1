package org.dalil.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One browser of one day, under a name that says nothing of it.
 *
 * @param digest of what its cookie holds
 */
public record Voter(String digest) {

    /** Who holds the cookie; without it nobody comes to the same. */
    public static Voter of(String cookie) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(cookie.getBytes(StandardCharsets.UTF_8));
            return new Voter(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
