package org.dalil.portal.vote;

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
import io.micronaut.security.rules.SecurityRule;

import org.dalil.feedback.VoteRefused;
import org.dalil.portal.page.VoteState;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/** Whether an article helped, from the form at its end. */
@Controller("/{code}/articles/{id}/vote")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class VoteController {
    private final ReadTexts texts;
    private final Ballots ballots;
    private final VotePages pages;

    VoteController(ReadTexts texts, Ballots ballots, VotePages pages) {
        this.texts = texts;
        this.ballots = ballots;
        this.pages = pages;
    }

    /** Who opens a form's address again is led to the article. */
    @Get
    HttpResponse<?> back(Language language, @PathVariable String id, Asking asking) {
        var text = texts.any(id, language, asking.reader());
        return HttpResponse.seeOther(
                URI.create(ReadTexts.address(language, text, VoteState.ASKED)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> vote(
            HttpRequest<?> request,
            Language language,
            @PathVariable String id,
            @Nullable @Body String body,
            Asking asking) {
        var form = VoteForm.of(body);
        var text = texts.find(id, form.revision(), asking.reader());
        try {
            var vote = form.vote(text.id(), text.language());
            var ballot = ballots.give(request, language, vote);
            if (ballot.delay() != null) {
                return pages.tooMany(request, language, text, form, ballot.delay());
            }
            var page = pages.taken(language, text, form.revision(), form.after(), form.isPart());
            return ballot.cookie() == null ? page : page.cookie(ballot.cookie());
        } catch (VoteRefused _) {
            return pages.tooLong(request, language, text, form);
        }
    }

    @Post("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(
            HttpRequest<?> request,
            Language language,
            @PathVariable String id,
            @Nullable @Body String body,
            Asking asking) {
        var form = Form.of(body);
        var revision = VoteForm.number(form.one("revision"));
        var text = texts.find(id, revision, asking.reader());
        ballots.take(request, language, text.id(), text.language());
        var isPart = form.one("part").equals("1");
        return pages.taken(language, text, revision, VoteState.ASKED, isPart);
    }
}
