package org.dalil.desk.editor.original;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.NoSuchArticle;
import org.dalil.article.translation.Origin;
import org.dalil.article.translation.TranslationRefused;
import org.dalil.article.translation.Translations;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Somebody compared a translation with what its original has become, and leaves it as it is. */
@Controller("/desk/articles/{id}/{code}/edit/still-right")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class StillRightController {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Translations translations;
    private final ReaderLanguages languages;
    private final DeskPages pages;

    StillRightController(Translations translations, ReaderLanguages languages, DeskPages pages) {
        this.translations = translations;
        this.languages = languages;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(
            @PathVariable long id,
            @PathVariable String code,
            Asking asking,
            @Nullable @Body String body) {
        var language = language(id, code);
        var seen = Form.of(body).one("seen");
        try {
            translations.confirm(
                    id,
                    language,
                    ID.matcher(seen).matches() ? Long.parseLong(seen) : 0,
                    asking.person());
            return pages.goOn("/desk/translations?language=" + language + "&confirmed=yes");
        } catch (TranslationRefused refused) {
            return switch (refused.rule()) {
                case NO_RIGHT -> throw new NoSuchArticle(id);
                case MOVED -> pages.goOn(editor(id, language) + "&moved=yes");
                case NOT_BEHIND -> pages.goOn("/desk/articles/" + id); // somebody was faster
            };
        }
    }

    private String editor(long id, Language language) {
        return "/desk/articles/%d/%s/edit?from=%s"
                .formatted(
                        id,
                        language,
                        translations.ofLive(id, language).map(Origin::sourceCode).orElse(""));
    }

    private Language language(long id, String code) {
        return languages.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchArticle(id));
    }
}
