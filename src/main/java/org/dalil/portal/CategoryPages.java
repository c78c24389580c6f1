package org.dalil.portal;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryNode;
import org.dalil.article.live.Listings;
import org.dalil.portal.page.ArticleLine;
import org.dalil.portal.page.CategoryPage;
import org.dalil.portal.page.Pager;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the pages of categories. */
@Singleton
class CategoryPages {
    private static final int SIZE = 20;

    private final Categories categories;
    private final Listings listings;
    private final Settings settings;

    CategoryPages(Categories categories, Listings listings, Settings settings) {
        this.categories = categories;
        this.listings = listings;
        this.settings = settings;
    }

    /** A category among the others, as one reader sees it. */
    record Shelf(Language language, Audience reader, CategoryTree tree, CategoryNode node) {

        /** Of one of its pages. */
        String address(int page) {
            var address = tree.address(node);
            return page == 1 ? address : address + "?page=" + page;
        }

        int pages() {
            return Math.max(1, (int) Math.ceilDiv(node.own(), SIZE));
        }

        @Nullable Pager pager(int page) {
            return pages() == 1
                    ? null
                    : new Pager(
                            page > 1 ? address(page - 1) : null,
                            page < pages() ? address(page + 1) : null,
                            page,
                            pages());
        }
    }

    Shelf shelf(long id, Language language, Audience reader) {
        var tree = tree(language, reader);
        return new Shelf(language, reader, tree, tree.read(id));
    }

    CategoryPage page(Frame frame, Shelf shelf, int page) {
        if (page > shelf.pages()) {
            throw Place.nowhere();
        }
        var node = shelf.node();
        var tree = shelf.tree();
        return new CategoryPage(
                frame.titled(node.name(), node.description())
                        .canonicalAt(shelf.address(page))
                        .translatedAt(addresses(shelf)),
                tree.crumbs(node.parentId()),
                tree.name(node),
                tree.description(node),
                tree.lines(node.children()),
                articles(shelf, page),
                shelf.pager(page));
    }

    private List<ArticleLine> articles(Shelf shelf, int page) {
        return new Lines(shelf.tree())
                .of(
                        listings.inCategory(
                                shelf.node().id(), shelf.language(), shelf.reader(), page, SIZE));
    }

    /** Its address in every language in which it holds something for this reader. */
    private Map<Language, String> addresses(Shelf shelf) {
        var addresses = new HashMap<Language, String>();
        for (var language : settings.portal().languages()) {
            var tree = tree(language, shelf.reader());
            tree.find(shelf.node().id())
                    .ifPresent(node -> addresses.put(language, tree.address(node)));
        }
        return addresses;
    }

    private CategoryTree tree(Language language, Audience reader) {
        return new CategoryTree(language, categories.tree(language, reader));
    }
}
