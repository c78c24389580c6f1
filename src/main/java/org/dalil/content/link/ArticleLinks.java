package org.dalil.content.link;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.ArticleAddress;
import org.dalil.article.Articles;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.content.folder.Destination;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.folder.Percent;
import org.dalil.markdown.Link;
import org.dalil.markdown.Links;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links of articles to each other and to their files, resolved when they are rendered, for whoever
 * reads. A target that this reader may not open is as one that never was: plain text.
 */
@Singleton
public class ArticleLinks {
    private final LiveArticles articles;
    private final Articles standings;
    private final Attachments attachments;
    private final Settings settings;

    ArticleLinks(
            LiveArticles articles, Articles standings, Attachments attachments, Settings settings) {
        this.articles = articles;
        this.standings = standings;
        this.attachments = attachments;
        this.settings = settings;
    }

    /** On a page in the article's own language. */
    public Links of(LiveArticle article, Audience reader) {
        return of(article, reader, article.language());
    }

    /**
     * @param page the language the reader chose; a target that has it opens in it
     */
    public Links of(LiveArticle article, Audience reader, Language page) {
        return new OfOne(
                article.id(),
                article.ref(),
                article.language(),
                reader,
                page,
                settings.portal().languages());
    }

    /** Of a text that is not live, on a page in its own language. */
    public Links of(long article, String ref, Language language, Audience reader) {
        return new OfOne(article, ref, language, reader, language, settings.portal().languages());
    }

    /** The articles, live or not, that a link to a file of the folder may mean: for staff. */
    public List<Article> meant(String ref, String destination) {
        return Destination.in(FileAddress.folderOf(ref), destination)
                .map(within -> standings.withRefs(List.copyOf(within.refs(languages()))))
                .orElse(List.of());
    }

    private List<Language> languages() {
        return settings.portal().languages();
    }

    private final class OfOne implements Links {
        private final long article;
        private final String ref;
        private final Language written;
        private final Audience reader;
        private final Language page;
        private final List<Language> languages;
        private final Pattern own;

        OfOne(
                long article,
                String ref,
                Language written,
                Audience reader,
                Language page,
                List<Language> languages) {
            this.article = article;
            this.ref = ref;
            this.written = written;
            this.reader = reader;
            this.page = page;
            this.languages = languages;
            var codes = String.join("|", languages.stream().map(Language::code).toList());
            this.own =
                    Pattern.compile(
                            "/(?:a/(\\d{1,18})|(?:%s)/articles/(\\d{1,18})(?:-[^/#?]*)?)(#.*)?"
                                    .formatted(codes));
        }

        @Override
        public Link resolve(String destination) {
            var portals = own.matcher(destination);
            if (portals.matches()) {
                var id = portals.group(1) == null ? portals.group(2) : portals.group(1);
                return to(
                        articles.translations(Long.parseLong(id), reader),
                        Optional.ofNullable(portals.group(3)).orElse(""));
            }
            return Destination.in(FileAddress.folderOf(ref), destination)
                    .map(this::within)
                    .orElseGet(Link.AsWritten::new);
        }

        private Link within(Destination destination) {
            return file(destination)
                    .orElseGet(
                            () ->
                                    destination.refs(languages).stream()
                                            .map(ref -> articles.translations(ref, reader))
                                            .filter(found -> !found.isEmpty())
                                            .findFirst()
                                            .map(found -> to(found, destination.fragment()))
                                            .orElseGet(() -> nowhere(destination)));
        }

        private Optional<Link> file(Destination destination) {
            return destination.paths().stream()
                    .filter(path -> !FileAddress.isMarkdown(path))
                    .flatMap(path -> attachments.nameOf(article, path).stream())
                    .findFirst()
                    .map(
                            name ->
                                    new Link.To(
                                            "/%s/articles/%d/files/%s%s"
                                                    .formatted(
                                                            page,
                                                            article,
                                                            Percent.encode(name),
                                                            destination.fragment())));
        }

        private Link to(List<ListedArticle> translations, String fragment) {
            if (translations.isEmpty()) {
                return new Link.Unseen();
            }
            var chosen =
                    in(translations, page)
                            .or(() -> in(translations, written))
                            .or(() -> in(translations, languages.getFirst()))
                            .orElse(translations.getFirst());
            return new Link.To(
                    ArticleAddress.of(chosen.language(), chosen.id(), chosen.slug()) + fragment);
        }

        private static Optional<ListedArticle> in(List<ListedArticle> all, Language language) {
            return all.stream().filter(each -> each.language().equals(language)).findFirst();
        }

        /** The portal's own pages, such as a category, are no articles and are left alone. */
        private Link nowhere(Destination destination) {
            return destination.fromTop() && destination.paths().stream().anyMatch(this::isPage)
                    ? new Link.AsWritten()
                    : new Link.Unseen();
        }

        private boolean isPage(String path) {
            var slash = path.indexOf('/');
            var first = slash < 0 ? path : path.substring(0, slash);
            return languages.stream().anyMatch(language -> language.code().equals(first));
        }
    }
}
