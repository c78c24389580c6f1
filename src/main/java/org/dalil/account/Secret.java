package org.dalil.account;

import org.dalil.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * 256 random bits that stand for a right: shown once to whom they are given, kept as SHA-256 only.
 * (A slow hash adds nothing to a secret that nobody can guess.)
 */
public record Secret(String shown) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static Secret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it can be one at all; what cannot is not looked up. */
    public boolean isWellFormed() {
        return FORM.matcher(shown).matches();
    }

    public String hash() {
        return Sha256.hex(shown.getBytes(StandardCharsets.US_ASCII));
    }

    /** Another one, always the same for these words, which tells nobody anything of this one. */
    public Secret with(String... words) {
        var all = shown + '\0' + String.join("\0", words);
        return new Secret(
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Sha256.of(all.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
