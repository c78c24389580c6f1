package org.dalil.web.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of one salt: a browser's is made once, and not for each of its pages. */
final class VisitorKeys {
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * 132 bits of the hash: far more than a day has visitors, short enough for millions of rows.
     */
    private static final int KEY_LENGTH = 22;

    /** Past this nobody's browser goes on; a bound on what is hashed. */
    private static final int LONGEST_AGENT = 1000;

    private static final int REMEMBERED = 20_000;

    private final byte[] salt;

    /** Addresses, as long as the salt is known and no longer: they go with it. */
    private final Cache<Browser, String> keys =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Browser(InetAddress address, String agent) {}

    VisitorKeys(byte[] salt) {
        this.salt = salt;
    }

    byte[] salt() {
        return salt;
    }

    String of(InetAddress address, String agent) {
        var start = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
        var browser = new Browser(address, start);
        var known = keys.getIfPresent(browser);
        if (known == null) {
            known = made(browser);
            keys.put(browser, known);
        }
        return known;
    }

    private String made(Browser browser) {
        var text = browser.address().getHostAddress() + "\n" + browser.agent();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, KEY_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
