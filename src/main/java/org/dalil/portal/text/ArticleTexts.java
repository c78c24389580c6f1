package org.dalil.portal.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.live.LiveArticle;
import org.dalil.content.link.ArticleLinks;
import org.dalil.markdown.Link;
import org.dalil.markdown.Links;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rendered articles, kept in bounded memory. What was rendered is used again while every link in it
 * still leads where it led: a revision never changes, but its links are resolved for each reader,
 * and their targets move, appear and vanish.
 */
@Singleton
public class ArticleTexts {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int OVERHEAD = 1000;

    private final Rendering rendering;
    private final ArticleLinks links;
    private final Set<String> imageHosts;
    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder()
                    .maximumWeight(LARGEST)
                    .weigher((Key _, Kept each) -> each.weight())
                    .build();

    /** Links lead a reader to the page's language where the target has it. */
    private record Key(long revision, Audience reader, Language page) {}

    private record Kept(ArticleText text, Map<String, Link> targets) {
        int weight() {
            return OVERHEAD + 2 * text.html().markup().length();
        }

        boolean isTrue(Links now) {
            return targets.entrySet().stream()
                    .allMatch(each -> now.resolve(each.getKey()).equals(each.getValue()));
        }
    }

    ArticleTexts(
            Rendering rendering,
            ArticleLinks links,
            @Value("${dalil.image-hosts:}") List<String> imageHosts) {
        this.rendering = rendering;
        this.links = links;
        this.imageHosts =
                imageHosts.stream()
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param page the language of the page it is shown on
     */
    public ArticleText of(LiveArticle article, Audience reader, Language page) {
        var key = new Key(article.revisionId(), reader, page);
        var now = links.of(article, reader, page);
        var before = kept.getIfPresent(key);
        if (before != null && before.isTrue(now)) {
            return before.text();
        }
        var targets = new HashMap<String, Link>();
        var text =
                rendering.of(
                        article,
                        destination -> targets.computeIfAbsent(destination, now::resolve),
                        imageHosts);
        kept.put(key, new Kept(text, Map.copyOf(targets)));
        return text;
    }
}
