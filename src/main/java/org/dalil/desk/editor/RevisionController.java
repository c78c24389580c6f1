package org.dalil.desk.editor;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Collectors;

/** An earlier text of an article, and the way back to it. */
@Controller("/desk/articles/{id}/{code}/revisions/{number}")
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class RevisionController {
    private final Places places;
    private final Revisions revisions;
    private final HandIns handIns;
    private final RevisionPages made;
    private final DeskFrames frames;
    private final DeskPages pages;

    RevisionController(
            Places places,
            Revisions revisions,
            HandIns handIns,
            RevisionPages made,
            DeskFrames frames,
            DeskPages pages) {
        this.places = places;
        this.revisions = revisions;
        this.handIns = handIns;
        this.made = made;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> revision(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            @PathVariable int number,
            Asking asking) {
        var place = places.of(id, code);
        return page(request, asking, HttpStatus.OK, place, find(place, number), null);
    }

    /** Its text handed in anew; what is live is never taken back by itself. */
    @Post("/restoration")
    @Consumes(MediaType.ALL)
    @Secured("WRITE")
    HttpResponse<?> restore(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            @PathVariable int number,
            Asking asking) {
        var place = places.of(id, code);
        var revision = find(place, number);
        var language = frames.language(request);
        try {
            var note = pages.message("desk.revision.restored", Map.of("number", number), language);
            var by = asking.person();
            var review = handIns.restore(Revisions.idOf(revision), note, by);
            return pages.goOn(
                    place.head() + (review.waits() ? "?done=handed-in" : "?done=published"));
        } catch (ReviewRefused refused) {
            var problem = pages.message(Fault.of(refused).message(), language);
            return page(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, place, revision, problem);
        } catch (HandInHindered hindered) {
            var problem =
                    Fault.of(hindered).stream()
                            .map(each -> pages.message(each.message(), each.arguments(), language))
                            .collect(Collectors.joining(" "));
            return page(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, place, revision, problem);
        }
    }

    private Revision find(Place place, int number) {
        return revisions.history(place.id(), place.language()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchArticle(place.id()));
    }

    private HttpResponse<?> page(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            Place place,
            Revision revision,
            @Nullable String problem) {
        var language = frames.language(request);
        var title =
                pages.message("desk.revision.title", Map.of("number", revision.number()), language);
        var frame = frames.of(request, asking, "articles", title);
        var page = made.page(frame, place, revision, asking, problem, language);
        return pages.showOnce(status, "desk/revision", page, language);
    }
}
