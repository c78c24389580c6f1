package org.dalil.desk.settings.templates;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleKind;
import org.dalil.article.template.Template;
import org.dalil.article.template.TemplateRefused;
import org.dalil.article.template.Templates;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the list of templates, and the form of one. */
@Singleton
class TemplatePages {
    static final String PLACE = "/desk/settings/templates";
    private static final String SECTION = "settings/templates";
    private static final Set<String> DONE = Set.of("saved", "reset");

    private final Templates templates;
    private final DeskFrames frames;
    private final DeskPages pages;

    TemplatePages(Templates templates, DeskFrames frames, DeskPages pages) {
        this.templates = templates;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var done = request.getParameters().get("done");
        var title = pages.message("settings.side.templates", language);
        var page =
                new DeskTemplatesPage(
                        frames.of(request, asking, SECTION, title),
                        done != null && DONE.contains(done)
                                ? "settings.templates.done." + done
                                : "",
                        templates.all().stream().map(each -> line(each, language)).toList());
        return pages.show(request, "desk/templates", page, language);
    }

    /**
     * @param typed what stands in the field
     * @param refused why it was not taken, or null
     */
    HttpResponse<?> form(
            HttpRequest<?> request,
            Asking asking,
            Template now,
            String typed,
            @Nullable TemplateRefused refused) {
        var status = refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return form(request, asking, status, now, typed, refused);
    }

    /**
     * What somebody else wrote meanwhile, and what was typed: who saves once more has seen both.
     */
    HttpResponse<?> conflict(HttpRequest<?> request, Asking asking, Template theirs, String typed) {
        return form(request, asking, HttpStatus.CONFLICT, theirs, typed, null);
    }

    private HttpResponse<?> form(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            Template now,
            String typed,
            @Nullable TemplateRefused refused) {
        var page = frames.language(request);
        var problem = refused == null ? null : problem(refused, typed, now.language(), page);
        var content =
                new DeskTemplatePage(
                        frames.of(request, asking, SECTION, title(now, page)),
                        address(now.kind(), now.language()),
                        problem == null ? List.of() : List.of(new FieldProblem("body", problem)),
                        field(now, typed, problem, page),
                        now.own(),
                        now.version(),
                        status == HttpStatus.CONFLICT,
                        status == HttpStatus.CONFLICT ? now.body() : "",
                        templates.shipped(now.kind(), now.language()),
                        now.language().code(),
                        now.language().direction());
        return pages.showOnce(status, "desk/template", content, page);
    }

    private static String address(ArticleKind kind, Language language) {
        return PLACE + "/" + code(kind) + "/" + language;
    }

    static String code(ArticleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private DeskTemplatesPage.Line line(Template template, Language page) {
        return new DeskTemplatesPage.Line(
                address(template.kind(), template.language()),
                title(template, page),
                template.own()
                        ? new Chip("settings.templates.own", "info")
                        : new Chip("settings.templates.shipped", "plain"));
    }

    private String title(Template template, Language page) {
        var kind = pages.message("desk.kind." + code(template.kind()), page);
        var language = template.language().locale().getDisplayLanguage(page.locale());
        return say("one", Map.of("kind", kind, "language", language), page);
    }

    private Field field(Template now, String typed, @Nullable String problem, Language page) {
        var hint = now.kind() == ArticleKind.REPORT ? "reportHint" : "hint";
        return Field.of(
                        "body",
                        say("text", Map.of(), page),
                        say(hint, Map.of(), page),
                        typed,
                        problem)
                .in(now.language());
    }

    private String problem(TemplateRefused refused, String typed, Language of, Language page) {
        var size = typed.getBytes(StandardCharsets.UTF_8).length;
        var arguments =
                Map.of(
                        "most",
                        Templates.LARGEST / 1024,
                        "size",
                        Math.ceilDiv(size, 1024),
                        "parts",
                        refused.missing().stream()
                                .map(part -> part.heading(of))
                                .collect(Collectors.joining(comma(page))));
        var key = refused.rule().name().toLowerCase(Locale.ROOT).replace("_", "");
        return say("refused." + key, arguments, page);
    }

    private static String comma(Language page) {
        return page.equals(Language.ARABIC) ? "، " : ", ";
    }

    private String say(String key, Map<String, ?> arguments, Language page) {
        return pages.message("settings.templates." + key, arguments, page);
    }
}
