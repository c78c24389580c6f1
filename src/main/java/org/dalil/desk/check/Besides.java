package org.dalil.desk.check;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.TaskExecutors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.content.link.ArticleLinks;
import org.dalil.desk.editor.similar.SimilarLine;
import org.dalil.desk.editor.similar.Similars;
import org.dalil.desk.frame.Words;
import org.dalil.desk.redaction.Choices;
import org.dalil.desk.redaction.RedactionParts;
import org.dalil.markdown.BodyTooLong;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;
import org.dalil.markdown.ReportSection;
import org.dalil.markdown.Source;
import org.dalil.text.SafeHtml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/** Looks at a text as it stands in the editor, saved or not. */
@Singleton
public class Besides {
    private final Documents documents;
    private final ArticleLinks links;
    private final Checks checks;
    private final RedactionParts redactions;
    private final Similars similars;
    private final ExecutorService blocking;
    private final Set<String> imageHosts;

    Besides(
            Documents documents,
            ArticleLinks links,
            Checks checks,
            RedactionParts redactions,
            Similars similars,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking,
            @Value("${dalil.image-hosts:}") List<String> imageHosts) {
        this.documents = documents;
        this.links = links;
        this.checks = checks;
        this.redactions = redactions;
        this.similars = similars;
        this.blocking = blocking;
        this.imageHosts =
                imageHosts.stream()
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Beside of(Written text, Choices choices) {
        var language = text.language();
        var title = Words.of(text.title(), language);
        try {
            var issue = issue(text);
            var similar =
                    CompletableFuture.supplyAsync(
                            () -> similars.to(text.id(), language, text.title(), issue), blocking);
            return new Beside(
                    language.code(),
                    language.direction(),
                    title,
                    preview(text),
                    checks.of(text),
                    text.text()
                            .map(each -> redactions.of(text.id(), language, each, choices))
                            .orElseGet(() -> RedactionParts.none(language)),
                    answered(similar));
        } catch (BodyTooLong _) {
            var none = documents.render(Source.of("", "", language)).html();
            return new Beside(
                    language.code(),
                    language.direction(),
                    title,
                    none,
                    List.of(),
                    RedactionParts.none(language),
                    List.of());
        }
    }

    /** The search was at work while the text was rendered. */
    private static List<SimilarLine> answered(CompletableFuture<List<SimilarLine>> similar) {
        try {
            return similar.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** What the text is about, where it says so in a part of its own. */
    private String issue(Written text) {
        return text.article().kind() == ArticleKind.REPORT
                ? documents
                        .report(text.body())
                        .find(ReportPart.ISSUE)
                        .map(ReportSection::markdown)
                        .orElse("")
                : "";
    }

    /** As the portal renders it, a report in the order in which customers read it. */
    public SafeHtml preview(Written text) {
        var markdown =
                text.article().kind() == ArticleKind.REPORT
                        ? documents.report(text.body()).forReaders()
                        : text.body();
        var here = links.of(text.id(), text.article().ref(), text.language(), Audience.INTERNAL);
        return documents
                .render(new Source(markdown, text.title(), text.language(), here, imageHosts))
                .html();
    }
}
