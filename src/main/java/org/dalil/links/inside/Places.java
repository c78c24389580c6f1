package org.dalil.links.inside;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.live.LiveArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.content.folder.Percent;
import org.dalil.content.link.ShownText;
import org.dalil.markdown.BodyTooLong;
import org.dalil.markdown.Documents;
import org.dalil.text.Language;

import java.util.Set;
import java.util.regex.Pattern;

/** Headings of live texts, and files of articles, by their addresses. */
@Singleton
class Places {
    private static final int MOST = 100_000;

    /** As an address of a file is copied from a page of the portal. */
    private static final Pattern SERVED =
            Pattern.compile("/[A-Za-z-]{2,20}/articles/(\\d{1,18})/files/([^/?#]+)(?:[?#].*)?");

    private final LiveArticles articles;
    private final Attachments attachments;
    private final Documents documents;

    /** By revision, which never changes. */
    private final Cache<Long, Set<String>> anchors =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Long _, Set<String> names) -> 1 + names.size())
                    .build();

    Places(LiveArticles articles, Attachments attachments, Documents documents) {
        this.articles = articles;
        this.attachments = attachments;
        this.documents = documents;
    }

    /**
     * @param fragment with its {@code #}
     */
    boolean has(long article, Language language, Audience reader, String fragment) {
        var isTop = fragment.length() == 1 || fragment.equalsIgnoreCase("#top");
        return isTop || anchors(article, language, reader).contains(Documents.anchor(fragment));
    }

    private Set<String> anchors(long article, Language language, Audience reader) {
        try {
            var live = articles.read(article, language, reader);
            return anchors.get(live.revisionId(), _ -> anchors(live));
        } catch (NoSuchArticle _) {
            return Set.of();
        }
    }

    private Set<String> anchors(LiveArticle live) {
        try {
            return documents.anchors(ShownText.of(live, documents), live.title());
        } catch (BodyTooLong _) {
            return Set.of();
        }
    }

    /** Of the address of a file that the portal served; a link to anything else misses none. */
    boolean isMissingFile(From from, String address) {
        var served = SERVED.matcher(address);
        return served.matches()
                && !attachments.isThere(
                        Long.parseLong(served.group(1)),
                        Percent.decode(served.group(2)),
                        from.tier());
    }
}
