package org.dalil.desk.settings.contact;

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

import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.settings.ContactWays;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How customers reach people: form, telephone, e-mail, and when they may expect an answer. */
@Controller(WaysController.PLACE)
@Produces(MediaType.ALL)
@Secured("CHANGE_SETTINGS")
@ExecuteOn(TaskExecutors.BLOCKING)
class WaysController {
    static final String PLACE = "/desk/settings/contact";

    private final ContactWays ways;
    private final Settings settings;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final DeskFrames frames;
    private final DeskPages pages;

    WaysController(
            ContactWays ways,
            Settings settings,
            Transactions transactions,
            AuditTrail trail,
            DeskFrames frames,
            DeskPages pages) {
        this.ways = ways;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        return show(request, asking, WaysForm.of(ways.now()), Map.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var typed = WaysForm.of(Form.of(body), settings.portal().languages());
        var problems = typed.problems();
        if (!problems.isEmpty()) {
            return show(request, asking, typed, problems);
        }
        var by = asking.person();
        transactions.write(
                () -> {
                    ways.change(typed.settings());
                    trail.record(
                            new Actor(by.id(), by.name()),
                            "changed",
                            "contact settings",
                            0,
                            typed.form() ? "form on" : "form off");
                });
        settings.refresh();
        return pages.goOn(PLACE + "?done=saved");
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, Asking asking, WaysForm typed, Map<String, String> problems) {
        var language = frames.language(request);
        var title = pages.message("settings.side.contact", language);
        var page =
                new DeskContactPage(
                        frames.of(request, asking, "settings/contact", title),
                        problems.isEmpty() && request.getParameters().contains("done"),
                        problems.keySet().stream()
                                .map(each -> problem(each, problems, language))
                                .toList(),
                        typed.form(),
                        fields(typed, problems, language));
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/contact-ways", page, language);
    }

    private List<Field> fields(WaysForm typed, Map<String, String> problems, Language page) {
        var fields = new ArrayList<Field>();
        fields.add(
                field("telephone", typed.telephone(), "telephone", page, Map.of(), problems)
                        .leftToRight());
        fields.add(field("email", typed.email(), "email", page, Map.of(), problems).leftToRight());
        for (var each : settings.portal().languages()) {
            fields.add(
                    field(
                                    "expectation-" + each,
                                    typed.expectation().getOrDefault(each, ""),
                                    "expectation",
                                    page,
                                    Map.of("language", each.ownName()),
                                    problems)
                            .in(each));
        }
        return fields;
    }

    private Field field(
            String id,
            String value,
            String key,
            Language page,
            Map<String, ?> arguments,
            Map<String, String> problems) {
        var problem = problems.containsKey(id) ? problem(id, problems, page).words() : null;
        return Field.of(
                id, say(key, arguments, page), say(key + "Hint", Map.of(), page), value, problem);
    }

    private FieldProblem problem(String field, Map<String, String> problems, Language page) {
        var most = Map.of("most", WaysForm.LONGEST_EXPECTATION);
        return new FieldProblem(field, say("refused." + problems.get(field), most, page));
    }

    private String say(String key, Map<String, ?> arguments, Language page) {
        return pages.message("settings.contact." + key, arguments, page);
    }
}
