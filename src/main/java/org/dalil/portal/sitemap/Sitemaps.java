package org.dalil.portal.sitemap;

import static java.util.Comparator.comparingInt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryNode;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.Listings;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
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

    /** In one file; asks for the articles of all languages at once. */
    List<SitemapUrl> all() {
        var categories = categories();
        var articles = listings.between(0, Long.MAX_VALUE, Audience.PUBLIC);
        var paths = paths(articles);
        var urls = new ArrayList<SitemapUrl>();
        for (var language : languages()) {
            begin(language, categories, urls);
            articles.stream()
                    .filter(each -> each.language().equals(language))
                    .forEach(each -> urls.add(url(each, paths)));
        }
        return urls;
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
            begin(part.language(), categories(), urls);
        }
        var articles =
                listings.all(part.language(), Audience.PUBLIC, part.number(), articlesInAFile);
        if (!articles.isEmpty()) {
            var first = articles.getFirst().id();
            var paths = paths(listings.between(first, articles.getLast().id(), Audience.PUBLIC));
            articles.forEach(each -> urls.add(url(each, paths)));
        }
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

    private void begin(
            Language language,
            Collection<Map<Language, String>> categories,
            List<SitemapUrl> urls) {
        urls.add(new SitemapUrl("/" + language, null, homes()));
        categories.stream()
                .filter(each -> each.containsKey(language))
                .forEach(each -> urls.add(new SitemapUrl(each.get(language), null, each)));
    }

    /** Each in the languages it has. */
    private Collection<Map<Language, String>> categories() {
        var paths = new TreeMap<Long, Map<Language, String>>();
        for (var language : languages()) {
            collect(language, categories.tree(language, Audience.PUBLIC), paths);
        }
        return paths.values();
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

    private Map<Long, Map<Language, String>> paths(List<ListedArticle> articles) {
        var order = languages();
        var paths = new HashMap<Long, Map<Language, String>>();
        articles.stream()
                .filter(each -> order.contains(each.language()))
                .sorted(comparingInt(each -> order.indexOf(each.language())))
                .forEach(
                        each ->
                                paths.computeIfAbsent(each.id(), _ -> new LinkedHashMap<>())
                                        .put(each.language(), address(each)));
        return paths;
    }

    private static SitemapUrl url(ListedArticle article, Map<Long, Map<Language, String>> paths) {
        return new SitemapUrl(
                address(article), article.updatedAt(), paths.getOrDefault(article.id(), Map.of()));
    }

    private static String address(ListedArticle article) {
        return ArticleAddress.of(article.language(), article.id(), article.slug());
    }
}
