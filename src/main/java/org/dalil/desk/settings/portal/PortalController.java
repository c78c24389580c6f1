package org.dalil.desk.settings.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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

import org.dalil.account.Account;
import org.dalil.article.review.ReviewPolicies;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.desk.frame.DeskPages;
import org.dalil.insight.calendar.Weeks;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** The portal's own settings. */
@Controller(PortalController.PLACE)
@Produces(MediaType.ALL)
@Secured("CHANGE_SETTINGS")
@ExecuteOn(TaskExecutors.BLOCKING)
class PortalController {
    static final String PLACE = "/desk/settings/portal";

    private final Settings settings;
    private final ReviewPolicies policies;
    private final Weeks weeks;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final PortalPages portal;
    private final DeskPages pages;

    PortalController(
            Settings settings,
            ReviewPolicies policies,
            Weeks weeks,
            Transactions transactions,
            AuditTrail trail,
            PortalPages portal,
            DeskPages pages) {
        this.settings = settings;
        this.policies = policies;
        this.weeks = weeks;
        this.transactions = transactions;
        this.trail = trail;
        this.portal = portal;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        return portal.show(request, asking);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var form = Form.of(body);
        if (!portal.fixed().languages()) {
            form.allOf("language", portal.offered().stream().map(Language::code).toList());
        }
        var typed =
                PortalForm.of(form, portal.offered())
                        .held(portal.fixed(), settings.portal(), weeks.first());
        var problems = PortalProblems.of(typed);
        if (!problems.isEmpty()) {
            return portal.show(request, asking, typed, problems);
        }
        change(typed, asking.person());
        return pages.goOn(PLACE + "?done=saved");
    }

    private void change(PortalForm typed, Account by) {
        try {
            transactions.write(
                    () -> {
                        settings.change(typed.applied(settings.portal()));
                        if (typed.firstDay() != weeks.first()) {
                            weeks.choose(typed.firstDay(), by);
                        }
                        if (typed.rule() != policies.now().set()) {
                            policies.choose(typed.rule(), by);
                        }
                        var actor = new Actor(by.id(), by.name());
                        trail.record(actor, "changed", "portal settings", 0, "");
                    });
        } finally {
            settings.refresh(); // what was read within a transaction that failed never was
        }
    }
}
