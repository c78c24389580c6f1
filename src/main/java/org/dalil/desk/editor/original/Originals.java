package org.dalil.desk.editor.original;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.difference.TextDifference;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Translation;
import org.dalil.article.translation.Origin;
import org.dalil.article.translation.Translations;
import org.dalil.content.link.ArticleLinks;
import org.dalil.desk.difference.Change;
import org.dalil.desk.difference.DiffLines;
import org.dalil.desk.editor.original.Original.Other;
import org.dalil.desk.frame.Words;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Source;
import org.dalil.text.Language;
import org.dalil.text.SafeHtml;
import org.dalil.web.ReaderLanguages;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the text that a translation is made from, and shows it. */
@Singleton
public class Originals {
    private final Revisions revisions;
    private final Translations translations;
    private final ReaderLanguages languages;
    private final Documents documents;
    private final ArticleLinks links;
    private final Set<String> imageHosts;

    Originals(
            Revisions revisions,
            Translations translations,
            ReaderLanguages languages,
            Documents documents,
            ArticleLinks links,
            @Value("${dalil.image-hosts:}") List<String> imageHosts) {
        this.revisions = revisions;
        this.translations = translations;
        this.languages = languages;
        this.documents = documents;
        this.links = links;
        this.imageHosts =
                imageHosts.stream()
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The live text it is made from: the one that the address or the form names, or that it was
     * made from; a text that has nothing yet is made from the first there is.
     */
    public Optional<Revision> source(Asked asked) {
        return language(asked, origin(asked))
                .flatMap(language -> revisions.live(asked.id(), language));
    }

    public @Nullable Original of(Asked asked, Language page) {
        var origin = origin(asked);
        return language(asked, origin)
                .flatMap(
                        language ->
                                revisions
                                        .live(asked.id(), language)
                                        .map(live -> page(asked, origin, live, language, page)))
                .orElse(null);
    }

    private Original page(
            Asked asked, Optional<Origin> origin, Revision live, Language language, Language page) {
        var made = origin.filter(each -> each.source().equals(language));
        var isBehind = made.filter(Origin::behind).isPresent();
        var isLiveBehind =
                translations
                        .ofLive(asked.id(), asked.language())
                        .filter(Origin::behind)
                        .filter(each -> each.source().equals(language))
                        .isPresent();
        return new Original(
                language.code(),
                language.direction(),
                nameOf(language, page),
                Words.of(live.title(), language),
                live.summary().isBlank() ? null : Words.of(live.summary(), language),
                html(asked, live, language),
                live.body(),
                Long.toString(Revisions.idOf(live)),
                live.number(),
                !isBehind,
                Objects.equals(asked.source(), live.id()),
                isBehind ? change(made.get(), live, language) : null,
                isLiveBehind && translations.mayConfirm(asked.id(), asked.writer()),
                asked.moved(),
                asked.empty(),
                others(asked, language, page));
    }

    private Optional<Origin> origin(Asked asked) {
        return translations
                .ofDraft(asked.id(), asked.language())
                .or(() -> translations.ofLive(asked.id(), asked.language()));
    }

    private Optional<Language> language(Asked asked, Optional<Origin> origin) {
        var texts = revisions.translations(asked.id());
        var live =
                languages.all().stream()
                        .filter(each -> !each.equals(asked.language()))
                        .filter(each -> texts.stream().anyMatch(text -> isLive(text, each)))
                        .toList();
        var isNew =
                texts.stream().noneMatch(text -> text.language().equals(asked.language().code()));
        return one(live, asked.from())
                .or(() -> one(live, named(asked, texts)))
                .or(() -> origin.map(Origin::source).filter(live::contains))
                .or(() -> isNew ? live.stream().findFirst() : Optional.empty());
    }

    private static boolean isLive(Translation text, Language language) {
        return text.publishedRevisionId() != null && text.language().equals(language.code());
    }

    private static Optional<Language> one(List<Language> live, String code) {
        return live.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The language of the revision that a form named; empty where it is none of this article's. */
    private static String named(Asked asked, List<Translation> texts) {
        return texts.stream()
                .filter(text -> asked.source() != null)
                .filter(text -> Objects.equals(text.publishedRevisionId(), asked.source()))
                .map(Translation::language)
                .findFirst()
                .orElse("");
    }

    private SafeHtml html(Asked asked, Revision live, Language language) {
        var here = links.of(asked.id(), asked.article().ref(), language, Audience.INTERNAL);
        return documents
                .render(new Source(live.body(), live.title(), language, here, imageHosts))
                .html();
    }

    private Change change(Origin made, Revision live, Language language) {
        var before = revisions.find(made.madeFrom());
        return DiffLines.change("", TextDifference.of(before, live.text()), language);
    }

    private List<Other> others(Asked asked, Language shown, Language page) {
        var texts = revisions.translations(asked.id());
        return languages.all().stream()
                .filter(each -> !each.equals(asked.language()) && !each.equals(shown))
                .filter(each -> texts.stream().anyMatch(text -> isLive(text, each)))
                .map(
                        each ->
                                new Other(
                                        nameOf(each, page),
                                        "/desk/articles/%d/%s/edit?from=%s"
                                                .formatted(asked.id(), asked.language(), each)))
                .toList();
    }

    private static String nameOf(Language language, Language page) {
        return language.locale().getDisplayLanguage(page.locale());
    }
}
