package org.dalil.desk.settings.people;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.account.AccountRefused;
import org.dalil.account.person.People;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** Everybody who works here, and inviting somebody. */
@Controller(PersonLine.PLACE)
@Produces(MediaType.ALL)
@Secured("KEEP_ACCOUNTS")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {
    private static final String SECTION = "settings/people";

    private final People people;
    private final PeopleDeeds deeds;
    private final PersonPages persons;
    private final DeskFrames frames;
    private final DeskPages pages;

    PeopleController(
            People people,
            PeopleDeeds deeds,
            PersonPages persons,
            DeskFrames frames,
            DeskPages pages) {
        this.people = people;
        this.deeds = deeds;
        this.persons = persons;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var you = asking.person().id();
        var title = pages.message("settings.side.people", language);
        var page =
                new DeskPeoplePage(
                        frames.of(request, asking, SECTION, title),
                        people.all().stream().map(each -> PersonLine.of(each, you)).toList());
        return pages.show(request, "desk/people", page, language);
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Asking asking) {
        return form(request, asking, Invitation.EMPTY);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var typed = Invitation.of(Form.of(body));
        var role = typed.chosen();
        if (role == null) {
            return form(request, asking, typed.with("roleMissing"));
        }
        try {
            var by = asking.person();
            var invited = deeds.invite(typed.email(), typed.name(), role, by);
            return persons.withLink(request, asking, invited.account().id(), invited.link());
        } catch (AccountRefused refused) {
            return form(request, asking, typed.with(Invitation.problem(refused)));
        }
    }

    private HttpResponse<?> form(HttpRequest<?> request, Asking asking, Invitation typed) {
        var language = frames.language(request);
        var title = pages.message("settings.people.invite", language);
        var page =
                new DeskInvitePage(
                        frames.of(request, asking, SECTION, title),
                        typed.problem() != null,
                        typed.email(),
                        words(typed, "email", language),
                        typed.name(),
                        words(typed, "name", language),
                        RoleChoice.of(typed.chosen()),
                        words(typed, "role", language));
        var status = typed.problem() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/invite", page, language);
    }

    private @Nullable String words(Invitation typed, String field, Language language) {
        var problem = typed.problem();
        return problem != null && problem.startsWith(field)
                ? pages.message("settings.people." + problem, language)
                : null;
    }
}
