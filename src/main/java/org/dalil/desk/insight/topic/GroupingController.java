package org.dalil.desk.insight.topic;

import io.micronaut.http.HttpRequest;
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

import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.Joinings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.insight.topic.NoSuchTopic;
import org.dalil.insight.topic.TopicChanged;
import org.dalil.insight.topic.TopicRefused;
import org.dalil.insight.topic.Topics;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Joins topics and parts them again. Each can be undone where it leads to. */
@Controller("/desk/insight/topics/{id}")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class GroupingController {
    private final Topics topics;
    private final Joinings joinings;
    private final TopicPages shown;
    private final DeskPages pages;

    GroupingController(Topics topics, Joinings joinings, TopicPages shown, DeskPages pages) {
        this.topics = topics;
        this.joinings = joinings;
        this.shown = shown;
        this.pages = pages;
    }

    @Post("/merge")
    HttpResponse<?> merge(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var into = form.one("into").strip();
        var other = TopicForm.number(into);
        if (other == null || !isThere(other)) {
            return shown.show(request, asking, id, TopicFault.unknown(into));
        }
        return done(
                request,
                asking,
                id,
                into,
                () ->
                        joinings.join(
                                id,
                                other,
                                () ->
                                        topics.merge(
                                                id,
                                                other,
                                                TopicForm.version(form),
                                                asking.person())));
    }

    /** What was joined stands for itself again, with all that had been joined to it before. */
    @Post("/apart")
    HttpResponse<?> part(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var leaves = TopicForm.numbers(form.all("leaf"));
        return parted(
                request,
                asking,
                id,
                () -> topics.part(id, leaves, TopicForm.version(form), asking.person()));
    }

    @Post("/split")
    HttpResponse<?> split(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var chosen = TopicForm.numbers(form.all("wording"));
        return parted(
                request,
                asking,
                id,
                () -> topics.split(id, chosen, TopicForm.version(form), asking.person()));
    }

    /**
     * @param deed gives what stands for itself now, so that it can be joined again
     */
    private HttpResponse<?> parted(
            HttpRequest<?> request, Asking asking, long id, LongSupplier deed) {
        return done(
                request,
                asking,
                id,
                "",
                () -> {
                    var apart = deed.getAsLong();
                    return TopicWords.address(topics.find(id).root())
                            + "?done=parted&with="
                            + apart;
                });
    }

    private HttpResponse<?> done(
            HttpRequest<?> request, Asking asking, long id, String into, Supplier<String> deed) {
        try {
            return pages.goOn(deed.get());
        } catch (TopicRefused refused) {
            return shown.show(request, asking, id, TopicFault.of(refused, into, null));
        } catch (TopicChanged _) {
            return shown.show(request, asking, id, TopicFault.CHANGED);
        }
    }

    private boolean isThere(long topic) {
        try {
            var _ = topics.find(topic);
            return true;
        } catch (NoSuchTopic _) {
            return false;
        }
    }
}
