package org.dalil.portal.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.article.category.Categories;
import org.dalil.article.live.Listings;
import org.dalil.settings.Settings;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(Dalil.class)
class SitemapsTest {

    @Test
    void anArticleOfAPartNamesItsOtherLanguagesToo() {
        try (var context = Dalil.start()) {
            var world = context.getBean(World.class);
            var parcel = world.publicArticle("Parcel", "Text.");
            world.live(parcel, Language.ARABIC, "طرد", "نص.");
            world.live(parcel, new Language("fr"), "Colis", "Texte.");
            var secret = world.internalArticle("Secret", "Text.");
            world.live(secret, Language.ARABIC, "سر", "نص.");
            var part = context.getBean(Sitemaps.class).part(new Part(Language.ENGLISH, 1));
            assertThat(part)
                    .filteredOn(url -> url.path().contains("/articles/"))
                    .singleElement()
                    .satisfies(
                            url ->
                                    assertThat(url.alternates().keySet())
                                            .containsExactly(Language.ENGLISH, Language.ARABIC));
        }
    }

    @Test
    void aLargeOneIsCutIntoParts(
            World world, Listings listings, Categories categories, Settings settings) {
        for (var i = 1; i <= 3; i++) {
            world.publicArticle("Parcel " + i, "Text.");
        }
        var maps = new Sitemaps(listings, categories, settings, 2);
        assertThat(maps.fitsOneFile()).isFalse();
        assertThat(maps.parts())
                .containsExactly(
                        new Part(Language.ENGLISH, 1),
                        new Part(Language.ENGLISH, 2),
                        new Part(Language.ARABIC, 1));
        assertThat(maps.part(new Part(Language.ENGLISH, 2))).hasSize(1);
        assertThat(new SitemapXml("https://x").index(maps.parts()))
                .contains("<loc>https://x/sitemaps/en-2.xml</loc>");
    }
}
