package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.care.Archives;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.article.template.Templates;
import org.dalil.audit.Actor;
import org.dalil.cases.ReportNote;
import org.dalil.cases.SupportCase;
import org.dalil.cases.WholeCase;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;
import org.dalil.text.Language;
import org.dalil.text.Redaction;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the report that a closed case leaves: colleagues find it at once, and its author finishes
 * it later. Personal data of the case does not go into it.
 */
@Singleton
class ResolutionReports {
    private final Articles articles;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Archives archives;
    private final Accounts accounts;
    private final Templates templates;
    private final Documents documents;

    ResolutionReports(
            Articles articles,
            Revisions revisions,
            Drafts drafts,
            Archives archives,
            Accounts accounts,
            Templates templates,
            Documents documents) {
        this.articles = articles;
        this.revisions = revisions;
        this.drafts = drafts;
        this.archives = archives;
        this.accounts = accounts;
        this.templates = templates;
        this.documents = documents;
    }

    /**
     * @param of the case that it tells of
     * @param all the cases that end with it
     * @return the article's id
     */
    long write(WholeCase of, Collection<Long> all, String resolution, Actor actor) {
        var standing = of.standing();
        var product = product(standing);
        var products = product.isEmpty() ? List.<String>of() : List.of(product);
        var description =
                new Description(ArticleKind.REPORT, null, owner(actor), null, List.of(), products);
        var article =
                articles.create(
                        null, description, Audience.INTERNAL, Confidence.WORK_IN_PROGRESS, actor);
        var id = Objects.requireNonNull(article.id());
        var text = text(of, resolution);
        revisions.publishDirectly(
                id, standing.spoken(), text, Audience.INTERNAL, ReportNote.of(all), actor);
        drafts.save(id, standing.spoken(), text, null, actor);
        return id;
    }

    /**
     * Lets a report go as the closing of its case wrote it; the caller stands in its line.
     *
     * @return false: somebody worked on it, or handed it in, and it stays
     */
    boolean takeBack(long article, Actor actor) {
        var isUntouched = isUntouched(article);
        if (isUntouched) {
            discard(article, actor);
        }
        return isUntouched;
    }

    /** Autosave leaves the standing as it is, so the texts themselves are asked. */
    private boolean isUntouched(long article) {
        if (articles.find(article).confidence() != Confidence.WORK_IN_PROGRESS) {
            return false;
        }
        var languages = languages(article);
        var written =
                languages.stream()
                        .flatMap(each -> revisions.history(article, each).stream())
                        .toList();
        return written.size() == 1
                && written.getFirst().state() == RevisionState.PUBLISHED
                && languages.stream()
                        .flatMap(each -> drafts.of(article, each).stream())
                        .allMatch(draft -> draft.text().equals(written.getFirst().text()));
    }

    /** Away from colleagues and from its author's list, with every draft. */
    void discard(long article, Actor actor) {
        languages(article).forEach(each -> drafts.discard(article, each));
        archives.letGo(article, actor);
    }

    List<Language> languages(long article) {
        return revisions.translations(article).stream()
                .map(each -> new Language(each.language()))
                .toList();
    }

    private @Nullable String owner(Actor actor) {
        var id = actor.accountId();
        return id == null ? null : accounts.find(id).map(Account::email).orElse(null);
    }

    /** The template, with what the case says in its sections. */
    private Text text(WholeCase of, String resolution) {
        var standing = of.standing();
        var language = standing.spoken();
        var names = List.of(standing.customerName());
        var template = templates.of(ArticleKind.REPORT, language).body();
        var body =
                documents
                        .report(template)
                        .saying(
                                Map.of(
                                        ReportPart.ISSUE,
                                        issue(of, names),
                                        ReportPart.ENVIRONMENT,
                                        environment(standing),
                                        ReportPart.RESOLUTION,
                                        Redaction.of(resolution, names, language).text()));
        var title = Redaction.of(standing.subject(), names, language).text();
        return new Text(cut(title), "", body);
    }

    private static String environment(SupportCase standing) {
        var product = product(standing);
        return product.isEmpty() ? "" : "- " + product;
    }

    /** Customers write it themselves, some of them what belongs elsewhere. */
    private static String product(SupportCase standing) {
        return Redaction.of(standing.product(), List.of(standing.customerName()), standing.spoken())
                .text();
    }

    /** In the customer's words, as a quotation: no heading of theirs becomes one of ours. */
    private static String issue(WholeCase of, List<String> names) {
        var standing = of.standing();
        var words = Redaction.of(standing.description(), names, standing.spoken()).text();
        var quoted = new StringBuilder();
        words.lines().forEach(line -> quoted.append(("> " + line).stripTrailing()).append('\n'));
        if (!of.searches().isEmpty()) {
            quoted.append('\n');
            of.searches().stream()
                    .map(each -> Redaction.of(each, names, standing.spoken()).text())
                    .forEach(each -> quoted.append("- ").append(each).append('\n'));
        }
        return quoted.toString().stripTrailing();
    }

    private static String cut(String title) {
        var clean = title.isBlank() ? "—" : title;
        return clean.length() <= Text.LONGEST_TITLE
                ? clean
                : clean.substring(0, Text.LONGEST_TITLE - 1) + "…";
    }
}
