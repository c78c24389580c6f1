package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.Articles;
import org.dalil.article.ListedArticle;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Link;
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

    private final Documents documents;
    private final Articles articles;

    Replies(Documents documents, Articles articles) {
        this.documents = documents;
        this.articles = articles;
    }

    /**
     * An answer as this reader may see it; a link to what they may not open is plain text.
     *
     * @param page the language of the page: articles open in it where they have it
     */
    public SafeHtml html(String body, Language language, Audience reader, Language page) {
        var lines = body.replaceAll("(?<=\\S)[ \\t]*\\n(?=\\S)", "  \n");
        return documents
                .render(
                        new Source(
                                lines,
                                "",
                                language,
                                destination -> link(destination, reader, page),
                                Set.of()))
                .html();
    }

    /** The articles that an answer names by their addresses, in order. */
    public static List<Long> articlesIn(String body) {
        var found = new LinkedHashSet<Long>();
        var names = ARTICLE.matcher(body);
        while (names.find()) {
            found.add(Long.valueOf(names.group(1)));
        }
        return List.copyOf(found);
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
