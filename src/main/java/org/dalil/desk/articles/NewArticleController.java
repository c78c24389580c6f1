package org.dalil.desk.articles;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.ArticleKind;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Begins an article and goes on to its editor. */
@Controller("/desk/articles/new")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class NewArticleController {
    private final Beginnings beginnings;
    private final CategoryChoices categories;
    private final ReaderLanguages languages;
    private final DeskFrames frames;
    private final DeskPages pages;

    NewArticleController(
            Beginnings beginnings,
            CategoryChoices categories,
            ReaderLanguages languages,
            DeskFrames frames,
            DeskPages pages) {
        this.beginnings = beginnings;
        this.categories = categories;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var wanted = new NewArticle("", ArticleKind.REPORT, language.code(), "");
        return form(request, asking, HttpStatus.OK, wanted, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var form = Form.of(body);
        var wanted = NewArticle.of(form);
        var language =
                form.one("language").isEmpty()
                        ? frames.language(request)
                        : new Language(form.oneOf("language", codes()));
        form.oneOf("category", categories.codes());
        var problem = wanted.titleProblem();
        if (problem != null) {
            var words = pages.message(problem, wanted.titleArguments(), frames.language(request));
            return form(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, wanted, words);
        }
        var writer = asking.person();
        var id = beginnings.begin(wanted, language, writer);
        return pages.goOn("/desk/articles/" + id + "/" + language + "/edit");
    }

    private HttpResponse<?> form(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            NewArticle wanted,
            @Nullable String problem) {
        var language = frames.language(request);
        var title = pages.message("desk.new.button", language);
        var page =
                new DeskNewPage(
                        frames.of(request, asking, "articles", title),
                        wanted.title(),
                        problem,
                        kinds(wanted),
                        languages(wanted, language),
                        categories.of(language, wanted.category()));
        return pages.showOnce(status, "desk/new", page, language);
    }

    private List<String> codes() {
        return languages.all().stream().map(Language::code).toList();
    }

    private static List<Choice> kinds(NewArticle wanted) {
        return Arrays.stream(ArticleKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .map(
                        code ->
                                Choice.said(
                                        code,
                                        "desk.kind." + code,
                                        wanted.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<Choice> languages(NewArticle wanted, Language page) {
        return languages.all().stream()
                .map(
                        each ->
                                Choice.named(
                                        each.code(),
                                        each.locale().getDisplayLanguage(page.locale()),
                                        wanted.language()))
                .toList();
    }
}
