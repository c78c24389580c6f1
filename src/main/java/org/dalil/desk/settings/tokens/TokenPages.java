package org.dalil.desk.settings.tokens;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.token.ApiToken;
import org.dalil.account.token.ApiTokenRefused;
import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the tokens, with the one that was made a moment ago. */
@Singleton
class TokenPages {
    private final ApiTokens tokens;
    private final DeskFrames frames;
    private final DeskPages pages;

    TokenPages(ApiTokens tokens, DeskFrames frames, DeskPages pages) {
        this.tokens = tokens;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return show(request, asking, null, "", Set.of(), null);
    }

    /** Nothing can bring it back. */
    HttpResponse<?> withToken(HttpRequest<?> request, Asking asking, String shown) {
        return show(request, asking, shown, "", Set.of(), null);
    }

    HttpResponse<?> refused(
            HttpRequest<?> request,
            Asking asking,
            String name,
            Set<Scope> chosen,
            ApiTokenRefused.Rule rule) {
        return show(request, asking, null, name, chosen, rule);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            @Nullable String token,
            String name,
            Set<Scope> chosen,
            ApiTokenRefused.@Nullable Rule rule) {
        var language = frames.language(request);
        var problem = rule == null ? null : problem(rule, language);
        var title = pages.message("settings.side.tokens", language);
        var page =
                new DeskTokensPage(
                        frames.of(request, asking, "settings/tokens", title),
                        token == null && rule == null && request.getParameters().contains("done"),
                        token,
                        problem == null ? List.of() : List.of(problem),
                        Field.of(
                                "name",
                                say("name", language),
                                say("nameHint", language),
                                name,
                                words(problem, "name")),
                        Stream.of(Scope.values()).map(each -> right(each, chosen)).toList(),
                        words(problem, "rights"),
                        tokens.all().reversed().stream().map(TokenPages::line).toList());
        var status = rule == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/tokens", page, language);
    }

    private FieldProblem problem(ApiTokenRefused.Rule rule, Language page) {
        var field =
                switch (rule) {
                    case NAME_LENGTH, NAME_HIDDEN -> "name";
                    case SCOPES_MISSING -> "rights";
                    case TOO_MANY -> "";
                };
        var key = "refused." + rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        var most = rule == ApiTokenRefused.Rule.TOO_MANY ? ApiTokens.MOST : ApiTokens.LONGEST_NAME;
        return new FieldProblem(
                field, pages.message("settings.tokens." + key, Map.of("most", most), page));
    }

    private static @Nullable String words(@Nullable FieldProblem problem, String field) {
        return problem != null && problem.field().equals(field) ? problem.words() : null;
    }

    private static DeskTokensPage.Right right(Scope scope, Set<Scope> chosen) {
        var label = "settings.tokens.right." + scope.name().toLowerCase(Locale.ROOT);
        return new DeskTokensPage.Right(scope.code(), label, chosen.contains(scope));
    }

    private static DeskTokensPage.Line line(ApiToken token) {
        return new DeskTokensPage.Line(
                token.name(),
                token.scopes().stream().map(Scope::code).sorted().toList(),
                token.createdBy(),
                token.createdAt(),
                token.lastUsedAt(),
                token.revokedAt() == null
                        ? TokenController.PLACE + "/" + token.id() + "/revocation"
                        : null);
    }

    private String say(String key, Language page) {
        return pages.message("settings.tokens." + key, page);
    }
}
