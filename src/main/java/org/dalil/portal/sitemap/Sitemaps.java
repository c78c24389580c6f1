package org.dalil.portal.sitemap;

import static java.util.Comparator.comparingInt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.Categories;
import org.dalil.article.CategoryNode;
import org.dalil.article.ListedArticle;
import org.dalil.article.Listings;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every public page of the portal. */
@Singleton
class Sitemaps {
    /**
     * The protocol's bound is 50,000 addresses; ten thousand articles with their languages are some
     * megabytes already.
     */
    private static final int ARTICLES_IN_A_FILE = 10_000;

    private final Listings listings;
    private final Categories categories;
    private final Settings settings;
    private final int articlesInAFile;

    @Inject
    Sitemaps(Listings listings, Categories categories, Settings settings) {
        this(listings, categories, settings, ARTICLES_IN_A_FILE);
    }

    Sitemaps(Listings listings, Categories categories, Settings settings, int articlesInAFile) {
        this.listings = listings;
        this.categories = categories;
        this.settings = settings;
        this.articlesInAFile = articlesInAFile;
    }

    boolean fitsOneFile() {
        return languages().stream().mapToLong(this::count).sum() <= articlesInAFile;
    }

    List<SitemapUrl> all() {
        return parts().stream().flatMap(part -> part(part).stream()).toList();
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var language : languages()) {
            var files = Math.max(1, Math.ceilDiv(count(language), articlesInAFile));
            for (var number = 1; number <= files; number++) {
                parts.add(new Part(language, number));
            }
        }
        return parts;
    }

    /** The first part of a language begins with its start and its categories. */
    List<SitemapUrl> part(Part part) {
        var urls = new ArrayList<SitemapUrl>();
        if (part.number() == 1) {
            urls.add(new SitemapUrl("/" + part.language(), null, homes()));
            categories(part.language(), urls);
        }
        urls.addAll(articles(part));
        return urls;
    }

    private List<Language> languages() {
        return settings.portal().languages();
    }

    private long count(Language language) {
        return listings.count(language, Audience.PUBLIC);
    }

    private Map<Language, String> homes() {
        var homes = new LinkedHashMap<Language, String>();
        languages().forEach(language -> homes.put(language, "/" + language));
        return homes;
    }

    private void categories(Language wanted, List<SitemapUrl> urls) {
        var paths = new TreeMap<Long, Map<Language, String>>();
        for (var language : languages()) {
            collect(language, categories.tree(language, Audience.PUBLIC), paths);
        }
        paths.values().stream()
                .filter(each -> each.containsKey(wanted))
                .forEach(each -> urls.add(new SitemapUrl(each.get(wanted), null, each)));
    }

    private static void collect(
            Language language, List<CategoryNode> nodes, Map<Long, Map<Language, String>> paths) {
        for (var node : nodes) {
            var slug = URLEncoder.encode(node.slug(), StandardCharsets.UTF_8);
            paths.computeIfAbsent(node.id(), _ -> new LinkedHashMap<>())
                    .put(language, "/" + language + "/categories/" + node.id() + "-" + slug);
            collect(language, node.children(), paths);
        }
    }

    /** Two questions, however many there are: for these, and for their other languages. */
    private List<SitemapUrl> articles(Part part) {
        var articles =
                listings.all(part.language(), Audience.PUBLIC, part.number(), articlesInAFile);
        if (articles.isEmpty()) {
            return List.of();
        }
        var paths = paths(articles.getFirst().id(), articles.getLast().id());
        return articles.stream()
                .map(
                        each ->
                                new SitemapUrl(
                                        address(each),
                                        each.updatedAt(),
                                        paths.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private Map<Long, Map<Language, String>> paths(long first, long last) {
        var order = languages();
        var paths = new HashMap<Long, Map<Language, String>>();
        listings.between(first, last, Audience.PUBLIC).stream()
                .filter(each -> order.contains(each.language()))
                .sorted(comparingInt(each -> order.indexOf(each.language())))
                .forEach(
                        each ->
                                paths.computeIfAbsent(each.id(), _ -> new LinkedHashMap<>())
                                        .put(each.language(), address(each)));
        return paths;
    }

    private static String address(ListedArticle article) {
        return ArticleAddress.of(article.language(), article.id(), article.slug());
    }
}
