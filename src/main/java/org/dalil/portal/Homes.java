package org.dalil.portal;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.category.Categories;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.Listings;
import org.dalil.portal.page.HomePage;
import org.dalil.reading.Readings;
import org.dalil.text.Language;
import org.dalil.web.Frame;

import java.util.List;

/** Makes the portal's start. */
@Singleton
class Homes {
    private static final int LISTED = 6;
    private static final int DAYS = 30;

    private final Categories categories;
    private final Listings listings;
    private final Readings readings;

    Homes(Categories categories, Listings listings, Readings readings) {
        this.categories = categories;
        this.listings = listings;
        this.readings = readings;
    }

    HomePage page(Frame frame, Language language, Audience reader) {
        var tree = new CategoryTree(language, categories.tree(language, reader));
        var lines = new Lines(tree);
        return new HomePage(
                frame,
                tree.lines(tree.top()),
                lines.of(mostRead(language, reader)),
                lines.of(listings.recent(language, reader, LISTED)));
    }

    /** More are asked for than are shown: some may not be for this reader. */
    private List<ListedArticle> mostRead(Language language, Audience reader) {
        var ids = readings.mostRead(language, DAYS, 10 * LISTED);
        return listings.these(ids, language, reader).stream().limit(LISTED).toList();
    }
}
