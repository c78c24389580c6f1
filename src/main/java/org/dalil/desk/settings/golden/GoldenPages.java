package org.dalil.desk.settings.golden;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.desk.settings.golden.DeskGoldenPage.Choice;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.golden.GoldenRefused;
import org.dalil.search.golden.Rank;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prints the golden queries. */
@Singleton
class GoldenPages {
    static final String PLACE = "/desk/settings/golden";
    private static final Set<String> DONE = Set.of("saved", "removed", "kept");

    private final GoldenQueries golden;
    private final GoldenLines lines;
    private final Settings settings;
    private final DeskFrames frames;
    private final DeskPages pages;

    GoldenPages(
            GoldenQueries golden,
            GoldenLines lines,
            Settings settings,
            DeskFrames frames,
            DeskPages pages) {
        this.golden = golden;
        this.lines = lines;
        this.settings = settings;
        this.frames = frames;
        this.pages = pages;
    }

    List<Language> languages() {
        return settings.portal().languages();
    }

    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var page = frames.language(request);
        var first = languages().contains(page) ? page : settings.portal().defaultLanguage();
        return show(request, asking, new GoldenForm("", first, Audience.PUBLIC, ""), null);
    }

    HttpResponse<?> refused(
            HttpRequest<?> request, Asking asking, GoldenForm typed, GoldenRefused.Rule rule) {
        return show(request, asking, typed, rule);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            GoldenForm typed,
            GoldenRefused.@Nullable Rule rule) {
        var language = frames.language(request);
        var done = request.getParameters().get("done");
        var runs = rule == null && request.getParameters().contains("run");
        var queries = golden.all();
        var ranks = runs ? golden.run(queries) : Map.<Long, Rank>of();
        var compared =
                queries.stream()
                        .map(each -> GoldenLines.compared(each, ranks.get(each.id())))
                        .toList();
        var problem = rule == null ? null : problem(rule, language);
        var title = pages.message("settings.side.golden", language);
        var page =
                new DeskGoldenPage(
                        frames.of(request, asking, "settings/golden", title),
                        done != null && DONE.contains(done) ? "settings.golden.done." + done : "",
                        runs,
                        count(compared, 1),
                        count(compared, -1),
                        GoldenQueries.MOST,
                        lines.of(queries, ranks),
                        problem == null ? List.of() : List.of(problem),
                        field("query", typed.query(), problem, language),
                        languages().stream().map(each -> choice(each, typed)).toList(),
                        GoldenForm.READERS.stream().map(each -> choice(each, typed)).toList(),
                        field("article", typed.article(), problem, language).leftToRight());
        var status = rule == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/golden", page, language);
    }

    private FieldProblem problem(GoldenRefused.Rule rule, Language page) {
        var field =
                switch (rule) {
                    case QUERY_MISSING, QUERY_LONG, QUERY_HIDDEN, QUERY_WORDLESS, QUERY_KNOWN ->
                            "query";
                    case ARTICLE_MISSING, ARTICLE_UNKNOWN -> "article";
                    case LANGUAGE_UNKNOWN, READER_UNKNOWN, TOO_MANY, NO_RIGHT -> "";
                };
        var key = rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        var most = rule == GoldenRefused.Rule.TOO_MANY ? GoldenQueries.MOST : GoldenQueries.LONGEST;
        var words = pages.message("settings.golden.refused." + key, Map.of("most", most), page);
        return new FieldProblem(field, words);
    }

    private Field field(String name, String value, @Nullable FieldProblem problem, Language page) {
        return Field.of(
                name,
                pages.message("settings.golden." + name, page),
                pages.message("settings.golden." + name + "Hint", page),
                value,
                problem != null && problem.field().equals(name) ? problem.words() : null);
    }

    private static int count(List<Integer> compared, int sign) {
        return (int) compared.stream().filter(each -> each == sign).count();
    }

    private static Choice choice(Language language, GoldenForm typed) {
        var isChosen = language.equals(typed.language());
        return new Choice(language.code(), "", language.ownName(), isChosen);
    }

    private static Choice choice(Audience reader, GoldenForm typed) {
        return new Choice(reader.name(), GoldenLines.reader(reader), "", reader == typed.reader());
    }
}
