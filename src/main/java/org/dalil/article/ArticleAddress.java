package org.dalil.article;

import org.dalil.text.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an article stands on the portal: {@code /ar/articles/12-…}, percent-encoded. */
public final class ArticleAddress {
    /** A number, or an address of an article's page, long or short. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:.*/(?:articles|a)/)?(\\d{1,18})(?:-[^/]*)?");

    private static final int LONGEST = 2000;

    private ArticleAddress() {}

    /** The path of its page; fit for a header, a link and JSON alike. */
    public static String of(Language language, long id, String slug) {
        return "/" + language + "/articles/" + id + "-" + encoded(slug);
    }

    /** The number that somebody means who writes it or pastes the page's address. */
    public static Optional<Long> number(String written) {
        var bare = written.strip().replaceFirst("[?#].*", "");
        var found = NUMBER.matcher(bare.length() > LONGEST ? "" : bare);
        return found.matches() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }

    /** A slug holds letters, digits and hyphens only, so that no plus stands for a space. */
    private static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }
}
