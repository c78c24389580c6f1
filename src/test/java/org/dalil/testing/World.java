package org.dalil.testing;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.category.Categories;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.text.Language;

import java.util.List;
import java.util.Objects;

/** The small named world of the tests. Huda writes, Omar reviews. */
@Singleton
public class World {
    public static final Actor HUDA = new Actor(null, "Huda");
    public static final Actor OMAR = new Actor(null, "Omar");
    public static final String NASTY_TITLE =
            "WhatsApp لا يعمل <script>alert('title')</script> \"&amp;\" " + "طويل جدا ".repeat(15);

    private final Articles articles;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Categories categories;

    World(Articles articles, Revisions revisions, Drafts drafts, Categories categories) {
        this.articles = articles;
        this.revisions = revisions;
        this.drafts = drafts;
        this.categories = categories;
    }

    /** A category of this folder; {@code name} in English. */
    public long category(String folder, String english, String arabic) {
        var id = Objects.requireNonNull(categories.ofFolder(folder).id());
        categories.describe(
                id,
                1,
                java.util.Map.of(
                        Language.ENGLISH, new Categories.Label(english, ""),
                        Language.ARABIC, new Categories.Label(arabic, "")));
        return id;
    }

    /** An article without text. */
    public long article(String ref, Audience audience) {
        return article(ref, audience, null);
    }

    public long article(
            String ref, Audience audience, @org.jspecify.annotations.Nullable Long category) {
        var description =
                new Description(ArticleKind.HOW_TO, category, null, null, List.of(), List.of());
        Article article = articles.create(ref, description, audience, Confidence.VALIDATED, HUDA);
        return Objects.requireNonNull(article.id());
    }

    /** A text of it, live for the article's audience. */
    public long live(long article, Language language, String title, String body) {
        return live(article, language, title, body, articles.find(article).audience());
    }

    public long live(
            long article, Language language, String title, String body, Audience audience) {
        var revision =
                revisions.publishDirectly(
                        article, language, new Text(title, "", body), audience, "", HUDA);
        return Objects.requireNonNull(revision.id());
    }

    public void draft(long article, Language language, String title, String body) {
        drafts.save(article, language, new Text(title, "", body), null, HUDA);
    }

    /** A public article with one English text. */
    public long publicArticle(String title, String body) {
        var id = article("test/" + java.util.UUID.randomUUID(), Audience.PUBLIC);
        live(id, Language.ENGLISH, title, body);
        return id;
    }

    /** An article for staff with one English text. */
    public long internalArticle(String title, String body) {
        var id = article("test/" + java.util.UUID.randomUUID(), Audience.INTERNAL);
        live(id, Language.ENGLISH, title, body);
        return id;
    }
}
