package org.dalil.desk.settings.templates;

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

import org.dalil.article.template.NoSuchTemplate;
import org.dalil.article.template.Template;
import org.dalil.article.template.TemplateMoved;
import org.dalil.article.template.TemplateRefused;
import org.dalil.article.template.Templates;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** What new texts begin with: the list, and the form of one. */
@Controller(TemplatePages.PLACE)
@Produces(MediaType.ALL)
@Secured("CHANGE_SETTINGS")
@ExecuteOn(TaskExecutors.BLOCKING)
class TemplateController {
    private final Templates templates;
    private final TemplatePages shown;
    private final DeskPages pages;

    TemplateController(Templates templates, TemplatePages shown, DeskPages pages) {
        this.templates = templates;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return shown.list(request, asking);
    }

    @Get("/{kind}/{code}")
    HttpResponse<?> form(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable String kind,
            @PathVariable String code) {
        var now = find(kind, code);
        return shown.form(request, asking, now, now.body(), null);
    }

    @Post("/{kind}/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable String kind,
            @PathVariable String code,
            @Nullable @Body String body) {
        var now = find(kind, code);
        var by = asking.person();
        var form = Form.of(body);
        var isReset = form.oneOf("deed", "", "reset").equals("reset");
        var typed = lines(form.one("body"));
        try {
            if (isReset) {
                templates.reset(now.kind(), now.language(), form.one("seen"), by);
                return pages.goOn(TemplatePages.PLACE + "?done=reset");
            }
            templates.change(now.kind(), now.language(), typed, form.one("seen"), by);
            return pages.goOn(TemplatePages.PLACE + "?done=saved");
        } catch (TemplateRefused refused) {
            return shown.form(request, asking, now, typed, refused);
        } catch (TemplateMoved moved) {
            return shown.conflict(request, asking, moved.now(), typed);
        }
    }

    private Template find(String kind, String code) {
        return templates.all().stream()
                .filter(each -> TemplatePages.code(each.kind()).equals(kind))
                .filter(each -> each.language().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchTemplate(kind + " " + code));
    }

    /** Browsers send CR LF; texts are kept with LF. */
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }
}
