package org.dalil.desk.editor;

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

import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.revision.DraftConflict;
import org.dalil.article.revision.Text;
import org.dalil.article.template.Templates;
import org.dalil.desk.editor.original.Originals;
import org.dalil.desk.editor.similar.OtherTexts;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The editor, as a form that needs no script. */
@Controller("/desk/articles")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class EditorController {
    private final Places places;
    private final EditorPages editor;
    private final Writing writing;
    private final Confirming confirming;
    private final Originals originals;
    private final Templates templates;
    private final OtherTexts otherTexts;
    private final DeskPages pages;

    EditorController(
            Places places,
            EditorPages editor,
            Writing writing,
            Confirming confirming,
            Originals originals,
            Templates templates,
            OtherTexts otherTexts,
            DeskPages pages) {
        this.places = places;
        this.editor = editor;
        this.writing = writing;
        this.confirming = confirming;
        this.originals = originals;
        this.templates = templates;
        this.otherTexts = otherTexts;
        this.pages = pages;
    }

    @Get("/{id}/{code}/edit")
    HttpResponse<?> edit(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking) {
        var place = places.of(id, code);
        var stored = places.stored(place);
        var isNew = stored.version() == null && stored.title().isBlank();
        var typed =
                isNew
                        ? originals
                                .source(EditorPages.asked(request, asking, place, stored))
                                .map(
                                        original ->
                                                stored.filledFrom(
                                                        new Text(original.title(), "", "")))
                                .orElseGet(() -> stored.beginningWith(template(place)))
                        : stored;
        return editor.show(request, asking, HttpStatus.OK, place, typed, List.of(), null);
    }

    private String template(Place place) {
        return templates.of(place.article().kind(), place.language()).body();
    }

    @Post("/{id}/{code}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking,
            @Nullable @Body String body) {
        var place = places.of(id, code);
        var form = Form.of(body);
        var typed = copied(Typed.of(form), request, asking, place);
        var faults = typed.faults();
        if (!faults.isEmpty()) {
            return editor.show(
                    request, asking, HttpStatus.UNPROCESSABLE_ENTITY, place, typed, faults, null);
        }
        try {
            if (typed.isConfirming()) {
                return confirm(request, asking, place, typed);
            }
            var there = writing.take(place, typed, asking.person());
            var here = there.equals(place.editor()) ? otherTexts.kept(request, there) : there;
            return pages.goOn(otherTexts.next(form, place.id(), place.language()).orElse(here));
        } catch (DraftConflict conflict) {
            return editor.conflict(request, asking, place, typed, conflict.found());
        } catch (ReviewRefused refused) {
            return refused(request, asking, place, typed, List.of(Fault.of(refused)));
        } catch (HandInHindered hindered) {
            return refused(request, asking, place, typed, Fault.of(hindered));
        }
    }

    private HttpResponse<?> confirm(
            HttpRequest<?> request, Asking asking, Place place, Typed typed) {
        var fault = confirming.take(place, typed, asking.person());
        return fault.isPresent()
                ? refused(request, asking, place, typed, List.of(fault.get()))
                : pages.goOn(otherTexts.kept(request, place.editor()) + "#redactions");
    }

    private Typed copied(Typed typed, HttpRequest<?> request, Asking asking, Place place) {
        return typed.isCopied()
                ? originals
                        .source(EditorPages.asked(request, asking, place, typed))
                        .map(original -> typed.filledFrom(original.text()))
                        .orElse(typed)
                : typed;
    }

    /** It was not handed in, but it is saved all the same. */
    private HttpResponse<?> refused(
            HttpRequest<?> request, Asking asking, Place place, Typed typed, List<Fault> faults) {
        try {
            var saved = writing.save(place, typed, asking.person());
            var mine = typed.against(saved.token());
            return editor.show(
                    request, asking, HttpStatus.UNPROCESSABLE_ENTITY, place, mine, faults, null);
        } catch (DraftConflict conflict) {
            return editor.conflict(request, asking, place, typed, conflict.found());
        }
    }
}
