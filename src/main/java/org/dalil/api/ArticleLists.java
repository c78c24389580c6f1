package org.dalil.api;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryNode;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.Listings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a page of articles together with the names of their categories. */
@Singleton
class ArticleLists {
    private final Listings listings;
    private final Categories categories;

    ArticleLists(Listings listings, Categories categories) {
        this.listings = listings;
        this.categories = categories;
    }

    ArticlesResource page(Language language, Audience reader, Paging page) {
        var articles = listings.all(language, reader, page.number(), page.size());
        var names = new HashMap<Long, String>();
        name(categories.tree(language, reader), names);
        return new ArticlesResource(
                listings.count(language, reader),
                page.number(),
                page.size(),
                articles.stream()
                        .map(article -> ArticleResource.of(article, category(article, names)))
                        .toList());
    }

    private static void name(List<CategoryNode> nodes, Map<Long, String> names) {
        for (var node : nodes) {
            names.put(node.id(), node.name());
            name(node.children(), names);
        }
    }

    private static @Nullable CategoryResource category(
            ListedArticle article, Map<Long, String> names) {
        var id = article.categoryId();
        var name = id == null ? null : names.get(id);
        return id == null || name == null ? null : new CategoryResource(id, name);
    }
}
