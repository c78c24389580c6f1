package org.dalil.web.session;

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

import org.dalil.account.Account;
import org.dalil.account.AccountRefused;
import org.dalil.account.person.PasswordLinkUsed;
import org.dalil.account.person.PasswordLinks;
import org.dalil.account.session.Sessions;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;

/** The page behind a link by which somebody chooses their password; it works once. */
@Controller(PasswordLinks.PATH + "{token}")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class WelcomeController {
    private final PasswordLinks links;
    private final Sessions sessions;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final OurCookies cookies;
    private final ReaderLanguages languages;
    private final Frames frames;
    private final Pages pages;

    WelcomeController(
            PasswordLinks links,
            Sessions sessions,
            Transactions transactions,
            AuditTrail trail,
            OurCookies cookies,
            ReaderLanguages languages,
            Frames frames,
            Pages pages) {
        this.links = links;
        this.sessions = sessions;
        this.transactions = transactions;
        this.trail = trail;
        this.cookies = cookies;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, @PathVariable String token) {
        try {
            var owner = links.of(token);
            return form(request, token, owner, owner.name(), "", null);
        } catch (PasswordLinkUsed used) {
            return gone(request);
        }
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(
            HttpRequest<?> request, @PathVariable String token, @Nullable @Body String body) {
        var typed = Form.of(body);
        try {
            return choose(request, token, links.of(token), typed);
        } catch (PasswordLinkUsed used) {
            return gone(request);
        }
    }

    private HttpResponse<?> choose(
            HttpRequest<?> request, String token, Account owner, Form typed) {
        var name = typed.one("name");
        var password = typed.one("password");
        try {
            var account = chosen(token, name, password);
            var cookie = cookies.session(request, sessions.begin(account));
            return HttpResponse.seeOther(URI.create("/desk")).cookie(cookie);
        } catch (AccountRefused refused) {
            return form(request, token, owner, name, password, refused);
        }
    }

    private Account chosen(String token, String name, String password) {
        var account =
                transactions.write(
                        () -> {
                            var who = links.use(token, name, password);
                            var actor = new Actor(who.id(), who.name());
                            trail.record(actor, "password chosen", "account", who.id(), "");
                            return who;
                        });
        sessions.forget();
        return account;
    }

    private HttpResponse<?> form(
            HttpRequest<?> request,
            String token,
            Account owner,
            String name,
            String password,
            @Nullable AccountRefused refused) {
        var problem = refused == null ? null : message(request, problem(refused));
        var isName = refused != null && refused.field() == AccountRefused.Field.NAME;
        var language = languages.of(request);
        var page =
                new WelcomePage(
                        frames.of(request, language).titled(message(request, "welcome.title"), ""),
                        PasswordLinks.PATH + token + "?lang=" + language,
                        owner.email(),
                        name,
                        isName ? problem : null,
                        password,
                        isName ? null : problem);
        var status = refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "welcome", page, language);
    }

    /** It was used, or is too old, or never was: one answer for all. */
    private HttpResponse<?> gone(HttpRequest<?> request) {
        var language = languages.of(request);
        var frame = frames.of(request, language).titled(message(request, "welcome.gone"), "");
        var page = new WelcomePage(frame, null, "", "", null, "", null);
        return pages.showOnce(HttpStatus.NOT_FOUND, "welcome", page, language);
    }

    private String message(HttpRequest<?> request, String key) {
        return pages.message(key, Map.of(), languages.of(request));
    }

    private static String problem(AccountRefused refused) {
        return switch (refused.rule()) {
            case NAME_LENGTH -> "welcome.nameLength";
            case PASSWORD_SHORT -> "setUp.passwordShort";
            case PASSWORD_LONG -> "setUp.passwordLong";
            case PASSWORD_IS_EMAIL -> "setUp.passwordIsEmail";
            case EMAIL_FORM, EMAIL_TAKEN -> throw refused; // nobody types one here
        };
    }
}
