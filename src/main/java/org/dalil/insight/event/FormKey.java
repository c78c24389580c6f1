package org.dalil.insight.event;

import org.dalil.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A contact form, by which its visit is found; it cannot be joined with its case's page. */
public record FormKey(String digest) {
    private static final int LENGTH = 22;

    /** The page's own digest is of the token alone; this one is of something else. */
    public static FormKey of(String token) {
        var bytes = ("visit:" + token).getBytes(StandardCharsets.UTF_8);
        var digest = Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(bytes));
        return new FormKey(digest.substring(0, LENGTH));
    }
}
