package org.dalil.desk.preview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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

import org.dalil.account.Account;
import org.dalil.account.Secret;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.preview.PreviewRefused;
import org.dalil.article.preview.Previews;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.preview.PreviewPages.Shown;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Links of one text for somebody outside. */
@Controller("/desk/articles/{id}/{code}/previews")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewLinkController {
    private final Previews previews;
    private final Articles articles;
    private final Revisions revisions;
    private final ReaderLanguages languages;
    private final PreviewPages shown;
    private final DeskPages pages;

    PreviewLinkController(
            Previews previews,
            Articles articles,
            Revisions revisions,
            ReaderLanguages languages,
            PreviewPages shown,
            DeskPages pages) {
        this.previews = previews;
        this.articles = articles;
        this.revisions = revisions;
        this.languages = languages;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking) {
        var number = request.getParameters().get("revision");
        return shown.show(request, asking, text(id, code, number), null, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var text = text(id, code, form.one("revision"));
        try {
            var made = made(text, asking.person(), asked(form));
            return shown.show(request, asking, text, made, null);
        } catch (PreviewRefused refused) {
            return refused(request, asking, text, refused);
        }
    }

    @Post("/{link}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            @PathVariable long link,
            Asking asking) {
        var text = text(id, code, null);
        try {
            previews.revoke(link, asking.person());
            return pages.goOn(text.address() + "?done=revoked");
        } catch (PreviewRefused refused) {
            return refused(request, asking, text, refused);
        }
    }

    /** Sent again by a second click or by loading the page anew, it asks for the same link. */
    private Secret asked(Form form) {
        var sent = new Secret(form.one("asking"));
        return sent.isWellFormed() ? sent : previews.asking();
    }

    private String made(Shown text, Account by, Secret asking) {
        return text.wanted() == 0
                ? previews.ofDraft(text.article(), text.language(), by, asking)
                : revisions.history(text.article(), text.language()).stream()
                        .filter(each -> each.number() == text.wanted())
                        .findFirst()
                        .map(each -> ofRevision(each, text, by, asking))
                        .orElseThrow(() -> new NoSuchArticle(text.article()));
    }

    private String ofRevision(Revision each, Shown text, Account by, Secret asking) {
        return previews.ofRevision(each, text.article(), text.language(), by, asking);
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Asking asking, Shown text, PreviewRefused refused) {
        var key = refused.rule().name().toLowerCase(Locale.ROOT).replace("_", "");
        return shown.show(request, asking, text, null, key);
    }

    /** In a language of the portal, of an article that is there. */
    private Shown text(long id, String code, @Nullable String number) {
        var language =
                languages.all().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchArticle(id));
        articles.find(id);
        return new Shown(id, language, number(number));
    }

    private static int number(@Nullable String written) {
        return written != null && written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }
}
