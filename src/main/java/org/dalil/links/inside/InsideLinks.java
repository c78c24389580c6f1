package org.dalil.links.inside;

import static org.dalil.links.Fault.ARCHIVED;
import static org.dalil.links.Fault.FILE;
import static org.dalil.links.Fault.HEADING;
import static org.dalil.links.Fault.NARROWER;
import static org.dalil.links.Fault.NOWHERE;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.content.folder.Destination;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.link.ArticleLinks;
import org.dalil.markdown.Link;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The door of this package. */
@Singleton
public class InsideLinks {
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:https?:|[/\\\\]{2}).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SCHEME =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** As an article's address is made: its language, its number, a fragment. */
    private static final Pattern ARTICLE =
            Pattern.compile("/([A-Za-z-]+)/articles/(\\d{1,18})(?:-[^/#?]*)?(#.*)?");

    private static final Pattern NUMBERED =
            Pattern.compile("/(?:a|[A-Za-z-]+/articles)/(\\d{1,18})(?:[-#?].*)?");

    private static final Pattern FILE_NAME = Pattern.compile("[^/]+\\.[A-Za-z0-9]{1,8}");

    private final ArticleLinks links;
    private final Articles articles;
    private final Places places;
    private final Settings settings;
    private final String address;

    InsideLinks(
            ArticleLinks links,
            Articles articles,
            Places places,
            Settings settings,
            @Value("${dalil.address:}") String address) {
        this.links = links;
        this.articles = articles;
        this.places = places;
        this.settings = settings;
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The portal's own address in front of a destination says nothing. */
    public String own(String destination) {
        return !address.isEmpty() && destination.startsWith(address + "/")
                ? destination.substring(address.length())
                : destination;
    }

    /** Whether it leads to another site. */
    public boolean isOutside(String destination) {
        return OUTSIDE.matcher(own(destination)).matches();
    }

    /** Whether it leads to an article or a file, or is meant to. */
    public boolean isInside(String destination) {
        var own = own(destination);
        return !OUTSIDE.matcher(own).matches()
                && !SCHEME.matcher(own).matches()
                && !own.startsWith("#");
    }

    /** The references an article may have to be what is meant; none where its number says it. */
    public List<String> refs(From from, String destination) {
        var own = own(destination);
        return NUMBERED.matcher(own).matches()
                ? List.of()
                : Destination.in(from.folder(), own)
                        .map(within -> List.copyOf(within.refs(languages())))
                        .orElse(List.of());
    }

    /** Of a link that {@link #isInside}. */
    public Judged judge(From from, String destination) {
        var own = own(destination);
        return switch (resolved(from, own, from.tier())) {
            case Link.To(var url) -> found(from, url);
            case Link.AsWritten() ->
                    places.isMissingFile(from, own) ? Judged.of(FILE) : Judged.FINE;
            case Link.Unseen() -> unseen(from, own);
        };
    }

    private Link resolved(From from, String own, Audience reader) {
        return links.of(from.article(), from.ref(), from.language(), reader).resolve(own);
    }

    private Judged found(From from, String url) {
        var article = ARTICLE.matcher(url);
        if (!article.matches()) {
            return Judged.FINE; // a file
        }
        var target = Long.parseLong(article.group(2));
        var fragment = article.group(3);
        var language = new Language(article.group(1));
        var isThere = fragment == null || places.has(target, language, from.tier(), fragment);
        return new Judged(target, isThere ? null : HEADING);
    }

    private Judged unseen(From from, String own) {
        if (resolved(from, own, Audience.INTERNAL) instanceof Link.To(var url)) {
            var article = ARTICLE.matcher(url);
            return new Judged(article.matches() ? Long.valueOf(article.group(2)) : null, NARROWER);
        }
        var meant = meant(from, own);
        if (meant.isEmpty()) {
            return new Judged(number(own).orElse(null), isFile(from, own) ? FILE : NOWHERE);
        }
        var archived =
                meant.stream().filter(each -> each.confidence() == Confidence.ARCHIVED).findFirst();
        return new Judged(
                archived.orElse(meant.getFirst()).id(), archived.isPresent() ? ARCHIVED : NOWHERE);
    }

    private List<Article> meant(From from, String own) {
        return number(own)
                .map(id -> articles.withIds(List.of(id)))
                .orElseGet(() -> links.meant(from.ref(), own));
    }

    private static Optional<Long> number(String own) {
        var numbered = NUMBERED.matcher(own);
        return numbered.matches() ? Optional.of(Long.valueOf(numbered.group(1))) : Optional.empty();
    }

    private static boolean isFile(From from, String own) {
        return Destination.in(from.folder(), own)
                .map(Destination::paths)
                .filter(paths -> !paths.isEmpty())
                .map(List::getLast)
                .filter(path -> !FileAddress.isMarkdown(path))
                .filter(
                        path ->
                                FILE_NAME
                                        .matcher(path.substring(path.lastIndexOf('/') + 1))
                                        .matches())
                .isPresent();
    }

    private List<Language> languages() {
        return settings.portal().languages();
    }
}
