package org.dalil.portal;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.care.Archives;
import org.dalil.article.category.Categories;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.Listings;
import org.dalil.article.live.LiveArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.translation.Origin;
import org.dalil.article.translation.Translations;
import org.dalil.portal.page.ArticleLine;
import org.dalil.portal.page.ArticlePage;
import org.dalil.portal.page.ArticlePage.NewerOriginal;
import org.dalil.portal.page.VotePart;
import org.dalil.portal.page.VoteState;
import org.dalil.portal.page.Words;
import org.dalil.portal.text.ArticleText;
import org.dalil.portal.text.ArticleTexts;
import org.dalil.search.Hit;
import org.dalil.search.IndexNotReady;
import org.dalil.search.SearchIndex;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Makes the pages of articles. */
@Singleton
class ArticlePages {
    private static final int RELATED = 3;

    private final LiveArticles articles;
    private final Archives archives;
    private final Listings listings;
    private final Categories categories;
    private final SearchIndex index;
    private final ArticleTexts texts;
    private final Translations translations;
    private final Settings settings;

    ArticlePages(
            LiveArticles articles,
            Archives archives,
            Listings listings,
            Categories categories,
            SearchIndex index,
            ArticleTexts texts,
            Translations translations,
            Settings settings) {
        this.articles = articles;
        this.archives = archives;
        this.listings = listings;
        this.categories = categories;
        this.index = index;
        this.texts = texts;
        this.translations = translations;
        this.settings = settings;
    }

    /** An archived article stands where the one stands that took its place. */
    Standing standing(long id, Language language, Audience reader) {
        var translations = translations(id, reader);
        return Standing.of(language, reader, translations, settings.portal().languages());
    }

    private List<ListedArticle> translations(long id, Audience reader) {
        var own = articles.translations(id, reader);
        return own.isEmpty()
                ? archives.replacement(id, reader)
                        .map(next -> articles.translations(next, reader))
                        .filter(next -> !next.isEmpty())
                        .orElseThrow(() -> new NoSuchArticle(id))
                : own;
    }

    LiveArticle read(Standing standing) {
        var shown = standing.shown();
        return articles.read(shown.id(), shown.language(), standing.reader());
    }

    ArticlePage page(Frame frame, Standing standing, LiveArticle article, VoteState voted) {
        var text = texts.of(article, standing.reader(), standing.page());
        var language = article.language();
        var tree =
                new CategoryTree(
                        standing.page(), categories.tree(standing.page(), standing.reader()));
        var lines = new Lines(tree);
        return new ArticlePage(
                framed(frame, standing, article, text),
                Long.toString(article.id()),
                tree.crumbs(article.categoryId()),
                Words.of(article.title(), language),
                article.summary().isBlank() ? null : Words.of(article.summary(), language),
                language.code(),
                language.direction(),
                text.environment(),
                Lines.audience(article.tier()),
                article.updatedAt(),
                text.minutesWorthSaying(),
                standing.isTranslated() ? null : nameOf(language, standing.page()),
                newerOriginal(article, standing),
                text.contents(),
                text.html(),
                VotePart.of(standing.page(), article.id(), article.revisionId(), voted),
                shortAddress(frame, article),
                lines.of(related(article, standing.reader())),
                line(lines, listings.previous(article, standing.reader())),
                line(lines, listings.next(article, standing.reader())));
    }

    /** Nobody is told of an original that they may not open. */
    private @Nullable NewerOriginal newerOriginal(LiveArticle article, Standing standing) {
        return translations
                .ofLive(article.id(), article.language())
                .filter(Origin::behind)
                .flatMap(
                        origin ->
                                articles.translations(article.id(), standing.reader()).stream()
                                        .filter(each -> each.language().equals(origin.source()))
                                        .findFirst())
                .map(
                        each ->
                                new NewerOriginal(
                                        nameOf(each.language(), standing.page()),
                                        ArticleAddress.of(each.language(), each.id(), each.slug())))
                .orElse(null);
    }

    private Frame framed(Frame frame, Standing standing, LiveArticle article, ArticleText text) {
        var titled =
                frame.titled(
                        article.title(),
                        article.summary().isBlank() ? text.opening() : article.summary());
        var translated =
                article.tier() == Audience.PUBLIC
                        ? titled.canonicalAt(standing.canonical())
                                .translatedAt(standing.addresses())
                        : titled;
        return translated.ledTo(standing.pages(settings.portal().languages()));
    }

    private List<ListedArticle> related(LiveArticle article, Audience reader) {
        try {
            var hits = index.similar(article.id(), article.language(), reader, RELATED);
            return listings.these(hits.stream().map(Hit::id).toList(), article.language(), reader);
        } catch (IndexNotReady _) {
            return List.of(); // the article itself needs no index
        }
    }

    private static @Nullable ArticleLine line(Lines lines, Optional<ListedArticle> article) {
        return article.map(lines::of).orElse(null);
    }

    private static String nameOf(Language language, Language page) {
        return language.locale().getDisplayLanguage(page.locale());
    }

    private static String shortAddress(Frame frame, LiveArticle article) {
        return frame.site().replaceFirst("^https?://", "") + "/a/" + article.id();
    }
}
