package org.dalil.desk.settings.synonyms;

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

import org.dalil.desk.frame.DeskPages;
import org.dalil.search.effect.Effects;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.Synonyms;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** Synonyms: the list, a new one, one that is changed or taken away, and what it would change. */
@Controller(SynonymPages.PLACE)
@Produces(MediaType.ALL)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class SynonymController {
    private final Synonyms synonyms;
    private final Effects effects;
    private final SynonymSteps steps;
    private final SynonymList list;
    private final SynonymPages shown;
    private final DeskPages pages;

    SynonymController(
            Synonyms synonyms,
            Effects effects,
            SynonymSteps steps,
            SynonymList list,
            SynonymPages shown,
            DeskPages pages) {
        this.synonyms = synonyms;
        this.effects = effects;
        this.steps = steps;
        this.list = list;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return list.show(request, asking);
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Asking asking) {
        return shown.form(request, asking, null, shown.fresh(request, asking));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        return write(request, asking, null, Form.of(body));
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> change(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        return shown.form(request, asking, id, shown.standing(id));
    }

    @Post("/{id:[0-9]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        return switch (form.one("deed")) {
            case "preview-removal" -> {
                var standing = synonyms.read(id);
                yield shown.leaving(request, asking, standing, effects.without(standing));
            }
            case "remove" -> {
                var gone = synonyms.read(id);
                synonyms.remove(id, asking.person());
                yield list.without(request, asking, gone);
            }
            default -> write(request, asking, id, form);
        };
    }

    private HttpResponse<?> write(
            HttpRequest<?> request, Asking asking, @Nullable Long id, Form form) {
        var typed = SynonymForm.of(form, shown.languages());
        if (id != null) {
            var _ = synonyms.read(id); // one that is gone has nothing to preview
        }
        try {
            if (form.one("deed").equals("preview")) {
                var tried = synonyms.tried(id == null ? 0 : id, typed.wish(), asking.person());
                return shown.previewed(request, asking, id, typed, effects.of(tried));
            }
            if (id == null) {
                steps.add(typed, asking.person());
            } else {
                synonyms.change(id, typed.wish(), asking.person());
            }
            return pages.goOn(SynonymPages.PLACE + "?done=saved");
        } catch (SynonymRefused refused) {
            return shown.refused(request, asking, id, typed, refused);
        }
    }
}
