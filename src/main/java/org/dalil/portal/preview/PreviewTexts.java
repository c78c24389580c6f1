package org.dalil.portal.preview;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.preview.Preview;
import org.dalil.article.preview.Previews;
import org.dalil.content.folder.Percent;
import org.dalil.content.link.ArticleLinks;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Link;
import org.dalil.markdown.Links;
import org.dalil.markdown.Source;
import org.dalil.text.SafeHtml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renders a previewed text as a reader without an account would see it: what leads to a text they
 * may not open is plain, and its own files are reached by the same link.
 */
@Singleton
class PreviewTexts {
    private final Articles articles;
    private final ArticleLinks links;
    private final Documents documents;
    private final Set<String> imageHosts;

    PreviewTexts(
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

    SafeHtml html(Preview preview, String token) {
        var source =
                new Source(
                        shown(preview),
                        preview.text().title(),
                        preview.language(),
                        links(preview, token),
                        imageHosts);
        return documents.render(source).html();
    }

    /** Whether the text itself shows or names this file; the article may have others. */
    boolean names(Preview preview, String token, String name) {
        var wanted = files(token) + name;
        var here = links(preview, token);
        return documents.destinations(shown(preview)).stream()
                .map(here::resolve)
                .anyMatch(
                        link ->
                                link instanceof Link.To(var url)
                                        && Percent.decode(url.replaceFirst("#.*", ""))
                                                .equals(wanted));
    }

    private String shown(Preview preview) {
        return articles.find(preview.articleId()).kind() == ArticleKind.REPORT
                ? documents.report(preview.text().body()).forReaders()
                : preview.text().body();
    }

    private Links links(Preview preview, String token) {
        var id = preview.articleId();
        var ref = articles.find(id).ref();
        var forReaders = links.of(id, ref, preview.language(), Audience.PUBLIC);
        var own = "/" + preview.language() + "/articles/" + id + "/files/";
        return destination ->
                forReaders.resolve(destination) instanceof Link.To(var url) && url.startsWith(own)
                        ? new Link.To(files(token) + url.substring(own.length()))
                        : forReaders.resolve(destination);
    }

    private static String files(String token) {
        return Previews.PATH + token + "/files/";
    }
}
