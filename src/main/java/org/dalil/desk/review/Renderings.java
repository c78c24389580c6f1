package org.dalil.desk.review;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Revision;
import org.dalil.article.review.Review;
import org.dalil.content.ArticleLinks;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Source;
import org.dalil.text.SafeHtml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A revision's text as its readers would see it; links lead to what staff may open. */
@Singleton
class Renderings {
    private final Articles articles;
    private final ArticleLinks links;
    private final Documents documents;
    private final Set<String> imageHosts;

    Renderings(
            Articles articles,
            ArticleLinks links,
            Documents documents,
            @Value("${dalil.image-hosts:}") List<String> imageHosts) {
        this.articles = articles;
        this.links = links;
        this.documents = documents;
        this.imageHosts =
                imageHosts.stream()
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    SafeHtml of(Review review, Revision text) {
        var article = articles.find(review.articleId());
        var markdown =
                article.kind() == ArticleKind.REPORT
                        ? documents.report(text.body()).forReaders()
                        : text.body();
        var here =
                links.of(review.articleId(), article.ref(), review.language(), Audience.INTERNAL);
        return documents
                .render(new Source(markdown, text.title(), review.language(), here, imageHosts))
                .html();
    }
}
