package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Link;
import org.dalil.markdown.Links;
import org.dalil.markdown.Source;
import org.dalil.text.Language;
import org.dalil.text.SafeHtml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The door to how answers read: Markdown, in which a line that ends is a line that ends. */
@Singleton
public class Replies {
    /** Our own addresses of articles, with or without the portal's name before them. */
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?:https?://[^/\\s]{1,255})?/(?:a/|[a-z]{2,3}(?:-[a-z0-9]{2,8})?/articles/)"
                            + "(\\d{1,18})(?:-[^/#?\\s)\\]]*)?");

    /** What leads somewhere from a mail, too. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?|mailto|tel):");

    private final Documents documents;
    private final LiveArticles articles;

    Replies(Documents documents, LiveArticles articles) {
        this.documents = documents;
        this.articles = articles;
    }

    /**
     * An answer as this reader may see it; a link to what they may not open is plain text.
     *
     * @param page the language of the page: articles open in it where they have it
     */
    public SafeHtml html(String body, Language language, Audience reader, Language page) {
        return documents
                .render(source(body, language, destination -> link(destination, reader, page)))
                .html();
    }

    /**
     * An answer for a mail, as a reader without an account may see it: nothing is fetched, and a
     * link to an article leads to the portal's public address; without one it is plain text.
     *
     * @param site the portal's public address without a slash at its end, or empty
     */
    public Mailed mailed(String body, Language language, String site) {
        var source = source(body, language, destination -> away(destination, language, site));
        return new Mailed(documents.render(source).html(), documents.plain(source));
    }

    /** An answer in both forms of a mail. */
    public record Mailed(SafeHtml html, String plain) {}

    /** The articles that an answer names by their addresses, in order. */
    public static List<Long> articlesIn(String body) {
        var found = new LinkedHashSet<Long>();
        var names = ARTICLE.matcher(body);
        while (names.find()) {
            found.add(Long.valueOf(names.group(1)));
        }
        return List.copyOf(found);
    }

    private static Source source(String body, Language language, Links links) {
        var lines = body.replaceAll("(?<=\\S)[ \\t]*\\n(?=\\S)", "  \n");
        return new Source(lines, "", language, links, Set.of());
    }

    private Link away(String destination, Language language, String site) {
        return switch (link(destination, Audience.PUBLIC, language)) {
            case Link.To(var path) when !site.isEmpty() -> new Link.To(site + path);
            case Link.AsWritten() when ELSEWHERE.matcher(destination).lookingAt() ->
                    new Link.AsWritten();
            case Link.To _, Link.AsWritten _, Link.Unseen _ -> new Link.Unseen();
        };
    }

    private Link link(String destination, Audience reader, Language page) {
        var own = ARTICLE.matcher(destination);
        if (!destination.startsWith("/") || !own.matches()) {
            return new Link.AsWritten();
        }
        var all = articles.translations(Long.parseLong(own.group(1)), reader);
        return all.stream()
                .filter(each -> each.language().equals(page))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .<Link>map(Replies::to)
                .orElseGet(Link.Unseen::new);
    }

    private static Link to(ListedArticle article) {
        return new Link.To(ArticleAddress.of(article.language(), article.id(), article.slug()));
    }
}
