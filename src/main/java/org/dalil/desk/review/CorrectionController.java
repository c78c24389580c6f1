package org.dalil.desk.review;

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

import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.article.revision.TextRefused;
import org.dalil.desk.check.Characters;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/** A reviewer mends a text within its review; its author sees what was changed. */
@Controller("/desk/review/{id}/correction")
@Produces(MediaType.ALL)
@Secured("REVIEW")
@ExecuteOn(TaskExecutors.BLOCKING)
class CorrectionController {
    private final Reviews reviews;
    private final Revisions revisions;
    private final Attempts attempts;
    private final ReviewWords words;
    private final DeskFrames frames;
    private final DeskPages pages;

    CorrectionController(
            Reviews reviews,
            Revisions revisions,
            Attempts attempts,
            ReviewWords words,
            DeskFrames frames,
            DeskPages pages) {
        this.reviews = reviews;
        this.revisions = revisions;
        this.attempts = attempts;
        this.words = words;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, @PathVariable String id, Asking asking) {
        var review = attempts.found(id);
        var text = revisions.find(review.revisionId());
        var typed = new Correction(text.title(), text.summary(), text.body());
        return show(request, asking, HttpStatus.OK, review, typed, "", "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(
            HttpRequest<?> request,
            @PathVariable String id,
            Asking asking,
            @Nullable @Body String body) {
        var review = attempts.found(id);
        var typed = Correction.of(Form.of(body));
        var strange = typed.strange();
        if (strange.isPresent()) {
            var words = pages.message(strange.get().message(), frames.language(request));
            return again(request, asking, review, typed, strange.get().field(), words);
        }
        try {
            var mended = reviews.correct(review.revisionId(), typed.text(), asking.person());
            return pages.goOn(ReviewPages.address(mended));
        } catch (ReviewRefused refused) {
            var words = this.words.fault(ReviewFault.of(refused), frames.language(request));
            return again(request, asking, review, typed, "content", words);
        } catch (TextRefused refused) {
            var words =
                    this.words.say(
                            "correct.refused." + refused.field(),
                            Map.of(),
                            frames.language(request));
            return again(request, asking, review, typed, refused.field(), words);
        }
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            Asking asking,
            Review review,
            Correction typed,
            String field,
            String problem) {
        return show(
                request, asking, HttpStatus.UNPROCESSABLE_ENTITY, review, typed, field, problem);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            Review review,
            Correction typed,
            String field,
            String problem) {
        var language = frames.language(request);
        var title = words.say("correct.title", Map.of("title", review.title()), language);
        var page =
                new DeskCorrectionPage(
                        frames.of(request, asking, "review", title),
                        ReviewPages.address(review),
                        review.author(),
                        review.language().code(),
                        review.language().direction(),
                        typed.title(),
                        typed.summary(),
                        typed.body(),
                        problem.isEmpty() ? null : problem,
                        field.equals("title") ? problem : null,
                        field.equals("summary") ? problem : null,
                        field.equals("body") ? problem : null);
        return pages.showOnce(status, "desk/review-correct", page, language);
    }

    /** What was typed, whether it is a text or not. */
    record Correction(String title, String summary, String body) {

        /** Browsers send lines with a carriage return that nobody typed. */
        static Correction of(Form form) {
            return new Correction(
                    form.one("title").strip(),
                    form.one("summary").strip(),
                    form.one("body").replace("\r\n", "\n"));
        }

        Text text() {
            return new Text(title, summary, body);
        }

        /** The first field that holds what the editor does not take either. */
        Optional<Strange> strange() {
            return Characters.faultOfWords(title)
                    .map(each -> new Strange("title", each))
                    .or(
                            () ->
                                    Characters.faultOfWords(summary)
                                            .map(each -> new Strange("summary", each)))
                    .or(() -> Characters.faultOfText(body).map(each -> new Strange("body", each)));
        }
    }

    /**
     * @param message its key
     */
    record Strange(String field, String message) {}
}
