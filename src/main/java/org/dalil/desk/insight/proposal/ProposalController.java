package org.dalil.desk.insight.proposal;

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
import org.dalil.insight.proposal.NoSuchProposal;
import org.dalil.insight.topic.TopicChanged;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** What could be done, and the click that does it: read by who sees insight. */
@Controller(ProposalPages.PLACE)
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProposalController {
    private final Taking taking;
    private final ProposalPages shown;
    private final DeskPages pages;

    ProposalController(Taking taking, ProposalPages shown, DeskPages pages) {
        this.taking = taking;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    @Consumes(MediaType.ALL)
    @Secured("SEE_INSIGHT")
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking);
    }

    /**
     * What was decided meanwhile, or changed, is told on the list: nothing is to be typed again.
     */
    @Post("/{id:[0-9]+}")
    HttpResponse<?> decide(Asking asking, @PathVariable long id, @Nullable @Body String body) {
        var form = Form.of(body);
        try {
            return pages.goOn(
                    form.one("take").equals("yes")
                            ? taking.take(id, asking.person())
                            : taking.decline(id, asking.person()));
        } catch (NoSuchProposal | TopicChanged _) {
            return pages.goOn(Taking.GONE);
        }
    }
}
