package org.dalil.desk.insight.topic;

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
import org.dalil.account.Accounts;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.StepPlaces;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.step.StepTyped;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.step.NewStep;
import org.dalil.insight.step.StepRefused;
import org.dalil.insight.step.Steps;
import org.dalil.insight.topic.TopicChanged;
import org.dalil.insight.topic.TopicRefused;
import org.dalil.insight.topic.Topics;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

/** A topic, and what is done to it: read by who sees insight, kept by who keeps articles. */
@Controller("/desk/insight/topics/{id}")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class TopicController {
    private final Topics topics;
    private final Steps steps;
    private final Accounts accounts;
    private final StepPlaces places;
    private final TopicPages shown;
    private final DeskPages pages;

    TopicController(
            Topics topics,
            Steps steps,
            Accounts accounts,
            StepPlaces places,
            TopicPages shown,
            DeskPages pages) {
        this.topics = topics;
        this.steps = steps;
        this.accounts = accounts;
        this.places = places;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    @Consumes(MediaType.ALL)
    @Secured("SEE_INSIGHT")
    HttpResponse<?> topic(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        return shown.show(request, asking, id, TopicFault.NONE);
    }

    /** Whose it is and by when may be said with it. */
    @Post("/tasks")
    HttpResponse<?> begin(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var typed = StepTyped.of(form);
        var step =
                Arrays.stream(GapStep.values())
                        .filter(each -> each.name().equals(form.one("step")))
                        .findFirst();
        var gap = shown.gap(request, asking, topics.find(id).root());
        if (step.isEmpty()) {
            return shown.show(request, asking, id, TopicFault.noStep(typed));
        }
        if (!typed.isDay()) {
            return shown.show(request, asking, id, TopicFault.noDay(typed));
        }
        var assignee = person(typed.assignee());
        if (assignee == null && !typed.assignee().isEmpty()) {
            return shown.show(request, asking, id, TopicFault.nobody(typed));
        }
        var wanted =
                new NewStep(
                        gap.topic().id(),
                        step.get(),
                        language(form, gap),
                        TopicForm.number(form.one("article")),
                        assignee,
                        typed.day(),
                        shown.seen(form.one("from"), form.one("until")));
        try {
            return pages.goOn(places.of(steps.begin(wanted, asking.person())));
        } catch (StepRefused refused) {
            return shown.show(request, asking, id, TopicFault.of(refused, typed));
        }
    }

    private static Language language(Form form, Gap gap) {
        var code = form.one("language");
        return Language.isCode(code) ? new Language(code) : TopicWords.failing(gap);
    }

    /** Null also for who is no more. */
    private @Nullable Account person(String typed) {
        var number = TopicForm.number(typed);
        return number == null ? null : accounts.findActive(number).orElse(null);
    }

    @Post("/name")
    HttpResponse<?> rename(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var name = form.one("name");
        return done(
                request,
                asking,
                id,
                () -> {
                    topics.rename(id, name, TopicForm.version(form), asking.person());
                    return TopicWords.address(id) + "?done=renamed";
                },
                refused -> TopicFault.of(refused, "", name));
    }

    @Post("/ignored")
    HttpResponse<?> ignore(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        return done(
                request,
                asking,
                id,
                () -> {
                    var on = form.one("ignored").equals("yes");
                    topics.ignore(id, on, TopicForm.version(form), asking.person());
                    return TopicWords.address(id);
                },
                refused -> TopicFault.of(refused, "", null));
    }

    /** Who is no more, or may not see it, is nobody. */
    @Post("/assignee")
    HttpResponse<?> assign(Asking asking, @PathVariable long id, @Nullable @Body String body) {
        topics.assign(id, person(Form.of(body).one("assignee")), asking.person());
        return pages.goOn(TopicWords.address(id));
    }

    private HttpResponse<?> done(
            HttpRequest<?> request,
            Asking asking,
            long id,
            Supplier<String> deed,
            Function<TopicRefused, TopicFault> fault) {
        try {
            return pages.goOn(deed.get());
        } catch (TopicRefused refused) {
            return shown.show(request, asking, id, fault.apply(refused));
        } catch (TopicChanged _) {
            return shown.show(request, asking, id, TopicFault.CHANGED);
        }
    }
}
