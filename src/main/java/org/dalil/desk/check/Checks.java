package org.dalil.desk.check;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.NoSuchArticle;
import org.dalil.content.link.ArticleLinks;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the checker has to say of a text while it is written. */
@Singleton
public class Checks {
    /** More than this nobody reads at once. */
    private static final int MOST = 12;

    private static final String ARCHIVED = "desk.check.archived";
    private static final String NOWHERE = "desk.check.nowhere";

    private static final Pattern PORTALS = Pattern.compile("/(?:a|[a-z-]+/articles)/(\\d{1,18}).*");

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

    private final Documents documents;
    private final ArticleLinks links;
    private final Articles articles;

    Checks(Documents documents, ArticleLinks links, Articles articles) {
        this.documents = documents;
        this.links = links;
        this.articles = articles;
    }

    public List<Check> of(Written text) {
        var checks = all(text);
        return checks.subList(0, Math.min(MOST, checks.size()));
    }

    /** However many they are. */
    List<Check> all(Written text) {
        var checks = new ArrayList<Check>();
        sections(text, checks);
        if (text.summary().isBlank()) {
            checks.add(new Check("desk.check.summary", ""));
        }
        links(text, checks);
        documents
                .undescribed(text.body())
                .forEach(each -> checks.add(new Check("desk.check.image", named(each))));
        return checks;
    }

    /** A file of the article by its name; a picture from elsewhere by its whole address. */
    private static String named(String source) {
        return ELSEWHERE.matcher(source).lookingAt()
                ? source
                : source.substring(source.lastIndexOf('/') + 1);
    }

    /** A section is named as the text's own language writes it, so that it can be typed so. */
    private void sections(Written text, List<Check> checks) {
        if (text.article().kind() == ArticleKind.REPORT) {
            documents
                    .report(text.body())
                    .missing()
                    .forEach(
                            part ->
                                    checks.add(
                                            new Check(
                                                    "desk.check.section",
                                                    part.heading(text.language()))));
        }
    }

    private void links(Written text, List<Check> checks) {
        var forStaff =
                links.of(text.id(), text.article().ref(), text.language(), Audience.INTERNAL);
        var forReaders =
                links.of(text.id(), text.article().ref(), text.language(), text.audience());
        for (var destination : documents.destinations(text.body())) {
            if (forStaff.resolve(destination) instanceof Link.Unseen) {
                checks.add(
                        new Check(isArchived(text, destination) ? ARCHIVED : NOWHERE, destination));
            } else if (forReaders.resolve(destination) instanceof Link.Unseen) {
                checks.add(new Check("desk.check.narrower", destination));
            }
        }
    }

    private boolean isArchived(Written text, String destination) {
        var portals = PORTALS.matcher(destination);
        return portals.matches()
                ? confidence(Long.parseLong(portals.group(1)))
                        .filter(Confidence.ARCHIVED::equals)
                        .isPresent()
                : links.meant(text.article().ref(), destination).stream()
                        .anyMatch(each -> each.confidence() == Confidence.ARCHIVED);
    }

    private Optional<Confidence> confidence(long id) {
        try {
            return Optional.of(articles.find(id).confidence());
        } catch (NoSuchArticle _) {
            return Optional.empty();
        }
    }
}
