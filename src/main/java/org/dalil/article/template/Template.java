package org.dalil.article.template;

import org.dalil.article.ArticleKind;
import org.dalil.text.Language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a new text begins with.
 *
 * @param body Markdown, or empty
 * @param own whether an administrator wrote it; else it is the one that ships
 */
public record Template(ArticleKind kind, Language language, String body, boolean own) {

    /** By which a form says what it was written over: the one that ships has no row to count in. */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
