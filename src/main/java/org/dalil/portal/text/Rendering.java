package org.dalil.portal.text;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleKind;
import org.dalil.article.live.LiveArticle;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Heading;
import org.dalil.markdown.Links;
import org.dalil.markdown.ReportPart;
import org.dalil.markdown.ReportSections;
import org.dalil.markdown.Section;
import org.dalil.markdown.Source;
import org.dalil.portal.page.ContentsLine;
import org.dalil.portal.page.Words;
import org.dalil.text.Language;

import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns an article's Markdown into what its page shows. */
@Singleton
class Rendering {
    /** With fewer headings a text is seen at a glance. */
    private static final int FEWEST_HEADINGS = 3;

    /** As search engines show of a description. */
    private static final int OPENING = 160;

    /** Words a minute: adults read about 238 of English (Brysbaert 2019), fewer of Arabic. */
    private static final int PACE = 220;

    private static final int ARABIC_PACE = 180;

    private final Documents documents;

    Rendering(Documents documents) {
        this.documents = documents;
    }

    ArticleText of(LiveArticle article, Links links, Set<String> imageHosts) {
        var language = article.language();
        var report = article.kind() == ArticleKind.REPORT ? documents.report(article.body()) : null;
        var markdown = report == null ? article.body() : report.forReaders();
        var rendered =
                documents.render(
                        new Source(markdown, article.title(), language, links, imageHosts));
        var plain =
                documents.sections(markdown, article.title()).stream()
                        .map(Section::text)
                        .collect(Collectors.joining("\n"));
        return new ArticleText(
                rendered.html(),
                contents(rendered.headings(), language),
                report == null ? List.of() : environment(report, language),
                opening(plain, language),
                minutes(plain, language));
    }

    private static List<ContentsLine> contents(List<Heading> headings, Language language) {
        var main = headings.stream().filter(heading -> heading.level() == 2).toList();
        return main.size() < FEWEST_HEADINGS
                ? List.of()
                : main.stream()
                        .map(
                                heading ->
                                        new ContentsLine(
                                                heading.anchor(),
                                                Words.of(heading.text(), language)))
                        .toList();
    }

    private List<Words> environment(ReportSections report, Language language) {
        return report
                .find(ReportPart.ENVIRONMENT)
                .map(section -> documents.sections(section.markdown(), ""))
                .orElse(List.of())
                .stream()
                .flatMap(section -> section.text().lines())
                .map(line -> Words.of(line, language))
                .toList();
    }

    private static String opening(String plain, Language language) {
        var text = plain.replaceAll("\\s+", " ").strip();
        if (text.length() <= OPENING) {
            return text;
        }
        var words = BreakIterator.getLineInstance(language.locale());
        words.setText(text);
        return text.substring(0, words.preceding(OPENING)).strip() + "…";
    }

    private static int minutes(String plain, Language language) {
        var words = plain.isBlank() ? 0 : plain.strip().split("\\s+").length;
        var pace = language.equals(Language.ARABIC) ? ARABIC_PACE : PACE;
        return Math.ceilDiv(words, pace);
    }
}
