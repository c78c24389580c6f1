package org.dalil.desk.settings.people;

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
import org.dalil.account.person.People;
import org.dalil.account.person.Person;
import org.dalil.account.person.PersonRefused;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** One person's account: role, password, sessions, coming and going. */
@Controller(PersonLine.PLACE + "/{id}")
@Produces(MediaType.ALL)
@Secured("KEEP_ACCOUNTS")
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonController {
    private final People people;
    private final PeopleDeeds deeds;
    private final PersonPages persons;
    private final DeskPages pages;

    PersonController(People people, PeopleDeeds deeds, PersonPages persons, DeskPages pages) {
        this.people = people;
        this.deeds = deeds;
        this.persons = persons;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        return persons.show(request, asking, id);
    }

    /** The form's {@code deed} says what to do. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> act(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var person = people.read(id);
        var by = asking.person();
        try {
            return switch (form.one("deed")) {
                case "role" -> changeRole(request, asking, person, form);
                case "link" ->
                        persons.withLink(request, asking, id, deeds.resetPassword(person, by));
                case "sessions" -> done(id, "sessions", () -> deeds.endSessions(person, by));
                case "activate" -> done(id, "activated", () -> deeds.activate(person, by));
                case "deactivate" -> deactivate(request, asking, person, form);
                case "hand-over" -> handOver(request, asking, person, form);
                default -> persons.refused(request, asking, id, "settings.person.unknown");
            };
        } catch (PersonRefused refused) {
            return persons.refused(request, asking, id, words(refused));
        }
    }

    private HttpResponse<?> changeRole(
            HttpRequest<?> request, Asking asking, Person person, Form form) {
        var id = person.account().id();
        var role = RoleChoice.read(form.one("role"));
        return role.isEmpty()
                ? persons.refused(request, asking, id, "settings.people.roleMissing")
                : done(id, "role", () -> deeds.changeRole(person, role.get(), asking.person()));
    }

    private HttpResponse<?> deactivate(
            HttpRequest<?> request, Asking asking, Person person, Form form) {
        var id = person.account().id();
        var heir = heir(person, form);
        return heir.isEmpty() && !form.one("heir").isEmpty()
                ? persons.refused(request, asking, id, "settings.person.noHeir")
                : done(
                        id,
                        "deactivated",
                        () -> deeds.deactivate(person, heir.orElse(null), asking.person()));
    }

    private HttpResponse<?> handOver(
            HttpRequest<?> request, Asking asking, Person person, Form form) {
        var id = person.account().id();
        var heir = heir(person, form);
        return heir.isEmpty()
                ? persons.refused(request, asking, id, "settings.person.noHeir")
                : done(id, "handed", () -> deeds.handOver(person, heir.get(), asking.person()));
    }

    private Optional<Account> heir(Person person, Form form) {
        return persons.heir(person.account().id(), form.one("heir"));
    }

    private HttpResponse<?> done(long id, String what, Runnable deed) {
        deed.run();
        return pages.goOn(PersonLine.PLACE + "/" + id + "?done=" + what);
    }

    private static String words(PersonRefused refused) {
        return switch (refused.reason()) {
            case LAST_ADMIN -> "settings.person.lastAdmin";
            case YOURSELF -> "settings.person.yourself";
            case INACTIVE -> "settings.person.inactive";
        };
    }
}
