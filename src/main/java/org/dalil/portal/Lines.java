package org.dalil.portal;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.dalil.portal.page.ArticleLine;
import org.dalil.portal.page.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Articles as lists show them. */
record Lines(CategoryTree categories) {

    List<ArticleLine> of(List<ListedArticle> articles) {
        return articles.stream().map(this::of).toList();
    }

    ArticleLine of(ListedArticle article) {
        return new ArticleLine(
                Words.of(article.title(), article.language()),
                ArticleAddress.of(article.language(), article.id(), article.slug()),
                article.summary().isBlank()
                        ? null
                        : Words.of(article.summary(), article.language()),
                categories.name(article.categoryId()),
                article.updatedAt(),
                audience(article.tier()));
    }

    /** The key of the message that says whom a text is for; null for everyone. */
    static @Nullable String audience(Audience tier) {
        return tier == Audience.PUBLIC ? null : "audience." + tier.name().toLowerCase(Locale.ROOT);
    }
}
