package org.dalil.article;

import org.dalil.text.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where an article stands on the portal: {@code /ar/articles/12-…}, percent-encoded. */
public final class ArticleAddress {
    private ArticleAddress() {}

    /** The path of its page; fit for a header, a link and JSON alike. */
    public static String of(Language language, long id, String slug) {
        return "/" + language + "/articles/" + id + "-" + encoded(slug);
    }

    /** A slug holds letters, digits and hyphens only, so that no plus stands for a space. */
    private static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }
}
