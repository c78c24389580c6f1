package org.dalil.desk.editor.similar;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.NoSuchArticle;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.outcome.DraftsMoved;
import org.dalil.cases.outcome.Replacements;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/** Another article answers the case: it is linked, and the draft is let go. Asks first. */
@Controller("/desk/articles/{id}/{code}/edit/instead")
@Produces(MediaType.ALL)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class InsteadController {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Replacements replacements;
    private final Overviews overviews;
    private final ReaderLanguages languages;
    private final DeskFrames frames;
    private final DeskPages pages;

    InsteadController(
            Replacements replacements,
            Overviews overviews,
            ReaderLanguages languages,
            DeskFrames frames,
            DeskPages pages) {
        this.replacements = replacements;
        this.overviews = overviews;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking) {
        var other = number(request.getParameters().get("article", String.class, ""), id);
        if (!replacements.isReplaceable(id)) {
            throw new NoSuchArticle(id);
        }
        return page(request, asking, HttpStatus.OK, id, written(id, code), other);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replace(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var other = number(form.one("article"), id);
        var written = written(id, code);
        var by = asking.person();
        try {
            var cases =
                    replacements.replace(
                            id, other, form.one("version"), new Actor(by.id(), by.name()));
            return pages.goOn(
                    cases.size() == 1
                            ? "/desk/cases/" + cases.getFirst()
                            : "/desk/articles/" + other);
        } catch (DraftsMoved _) {
            return page(request, asking, HttpStatus.CONFLICT, id, written, other);
        } catch (CaseRefused _) {
            throw new NoSuchArticle(id); // gone, archived, or no draft of a case any more
        }
    }

    private HttpResponse<?> page(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            long id,
            Language written,
            long other) {
        var language = frames.language(request);
        var title = pages.message("desk.instead.title", language);
        var editor = "/desk/articles/" + id + "/" + written + "/edit";
        var drafts = replacements.drafts(id);
        var page =
                new DeskInsteadPage(
                        frames.of(request, asking, "articles", title),
                        title(id, language),
                        title(other, language),
                        "/desk/articles/" + other,
                        Long.toString(other),
                        replacements.cases(id).size(),
                        Replacements.tokens(drafts.values()),
                        drafts.entrySet().stream()
                                .map(each -> OtherTexts.of(id, each.getKey(), each.getValue()))
                                .toList(),
                        status == HttpStatus.CONFLICT,
                        editor + "/instead",
                        editor);
        return pages.showOnce(status, "desk/instead", page, language);
    }

    private Language written(long id, String code) {
        return languages.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchArticle(id));
    }

    private static long number(String written, long article) {
        if (!ID.matcher(written).matches() || Long.parseLong(written) == article) {
            throw new NoSuchArticle(article);
        }
        return Long.parseLong(written);
    }

    private Words title(long article, Language page) {
        return overviews
                .of(article, page)
                .or(() -> first(article))
                .map(text -> Words.of(text.title(), new Language(text.language())))
                .orElseThrow(() -> new NoSuchArticle(article));
    }

    private Optional<Overview> first(long article) {
        return overviews.ofArticle(article).stream().findFirst();
    }
}
