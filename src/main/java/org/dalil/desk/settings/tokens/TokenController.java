package org.dalil.desk.settings.tokens;

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
import io.micronaut.security.annotation.Secured;

import org.dalil.account.Account;
import org.dalil.account.token.ApiTokenRefused;
import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Tokens of programs: all of them, a new one, one that is taken back. */
@Controller(TokenController.PLACE)
@Produces(MediaType.ALL)
@Secured("KEEP_TOKENS")
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenController {
    static final String PLACE = "/desk/settings/tokens";
    private static final String SUBJECT = "token";

    private final ApiTokens tokens;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final TokenPages shown;
    private final DeskPages pages;

    TokenController(
            ApiTokens tokens,
            Transactions transactions,
            AuditTrail trail,
            TokenPages shown,
            DeskPages pages) {
        this.tokens = tokens;
        this.transactions = transactions;
        this.trail = trail;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return shown.list(request, asking);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var form = Form.of(body);
        var name = form.one("name");
        var scopes = scopes(form);
        try {
            var made = make(name, scopes, asking.person());
            return shown.withToken(request, asking, made.shown());
        } catch (ApiTokenRefused refused) {
            return shown.refused(request, asking, name, scopes, refused.rule());
        }
    }

    @Post("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(@PathVariable long id, Asking asking) {
        var by = asking.person();
        boolean isDone =
                transactions.write(
                        () -> {
                            var done = tokens.revoke(id);
                            if (done) {
                                trail.record(actor(by), "revoked", SUBJECT, id, "");
                            }
                            return done;
                        });
        return isDone
                ? pages.goOn(PLACE + "?done=revoked")
                : HttpResponse.status(HttpStatus.NOT_FOUND);
    }

    private ApiTokens.Made make(String name, Set<Scope> scopes, Account by) {
        return transactions.write(
                () -> {
                    var made = tokens.make(name, scopes, by.name());
                    trail.record(actor(by), "added", SUBJECT, made.token().id(), name.strip());
                    return made;
                });
    }

    private static Set<Scope> scopes(Form form) {
        var scopes = EnumSet.noneOf(Scope.class);
        var codes = Arrays.stream(Scope.values()).map(Scope::code).toList();
        form.allOf("scope", codes).forEach(code -> Scope.of(code).ifPresent(scopes::add));
        return scopes;
    }

    private static Actor actor(Account by) {
        return new Actor(by.id(), by.name());
    }
}
