package org.dalil.web.session;

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

import org.dalil.account.AccountRefused;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.account.setup.SetUp;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.content.run.ImportUnderWay;
import org.dalil.content.startup.StarterArticles;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/** The page behind the link that the first start prints; it works once. */
@Controller("/setup/{token}")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SetUpController {
    private final SetUp setUp;
    private final Settings settings;
    private final Accounts accounts;
    private final Sessions sessions;
    private final StarterArticles starter;
    private final AuditTrail trail;
    private final OurCookies cookies;
    private final SetUpPages pages;

    SetUpController(
            SetUp setUp,
            Settings settings,
            Accounts accounts,
            Sessions sessions,
            StarterArticles starter,
            AuditTrail trail,
            OurCookies cookies,
            SetUpPages pages) {
        this.setUp = setUp;
        this.settings = settings;
        this.accounts = accounts;
        this.sessions = sessions;
        this.starter = starter;
        this.trail = trail;
        this.cookies = cookies;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, @PathVariable String token) {
        setUp.requireOpen(token);
        var now = SetUpForm.of(settings.portal(), pages.offered());
        return pages.show(request, token, now, SetUpProblems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setUp(
            HttpRequest<?> request, @PathVariable String token, @Nullable @Body String body) {
        setUp.requireOpen(token);
        var form = SetUpForm.of(Form.of(body), pages.offered());
        var problems = SetUpProblems.of(form, pages.named(), setUp.needsAdmin(), accounts);
        if (problems.isEmpty()) {
            tryTo(token, form, problems);
        }
        return problems.isEmpty()
                ? done(request, form)
                : pages.show(request, token, form, problems);
    }

    /** The starter articles first, because an import may be in the way: then nothing is used up. */
    private void tryTo(String token, SetUpForm form, SetUpProblems problems) {
        try {
            if (!form.keepsStarter()) {
                var _ = starter.drop(Actor.SYSTEM);
            }
            setUp.use(token, () -> apply(form));
        } catch (ImportUnderWay underWay) {
            problems.byField().put(SetUpProblems.STARTER, "importing");
        } catch (AccountRefused refused) {
            problems.add(refused);
        } finally {
            settings.refresh(); // what was read within a transaction that failed never was
        }
    }

    private void apply(SetUpForm form) {
        settings.change(form.applied(settings.portal()));
        if (setUp.needsAdmin()) {
            var _ = accounts.add(form.email(), "", Role.ADMIN, form.password());
        }
        trail.record(Actor.SYSTEM, "set-up", "portal", 0, "");
    }

    /** Who set it up is who works here: they need not type it all again. */
    private HttpResponse<?> done(HttpRequest<?> request, SetUpForm form) {
        var home = HttpResponse.seeOther(URI.create("/" + form.first()));
        return accounts.authenticate(form.email(), form.password())
                .<HttpResponse<?>>map(
                        account -> home.cookie(cookies.session(request, sessions.begin(account))))
                .orElse(home);
    }
}
