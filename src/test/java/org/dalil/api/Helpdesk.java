package org.dalil.api;

import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.testing.Server;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A helpdesk with a token for everything, and an article that solves its cases. */
final class Helpdesk implements AutoCloseable {
    private final Server server = Server.start();
    private final String token =
            server.bean(ApiTokens.class).make("helpdesk", Set.of(Scope.values()), "test").shown();
    private final long article = server.world().publicArticle("Charge the phone", "Use the cable.");

    Server server() {
        return server;
    }

    String token() {
        return token;
    }

    long article() {
        return article;
    }

    Map<String, Object> json(HttpResponse<String> answer) {
        return Json.of(server, answer);
    }

    /** A case that nobody has; its number. */
    long fresh() {
        var body =
                "{\"source\": \"helpdesk\", \"reference\": \"%s\", \"subject\": \"s\","
                        + " \"description\": \"d\"}";
        return id(post(body.formatted(UUID.randomUUID())));
    }

    long id(HttpResponse<String> answer) {
        return ((Number) json(answer).get("id")).longValue();
    }

    HttpResponse<String> post(String body, String... headers) {
        return send("POST", "/api/v1/cases", body, signed(headers));
    }

    HttpResponse<String> patch(long id, String body) {
        return send("PATCH", "/api/v1/cases/" + id, body, signed());
    }

    private String[] signed(String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        all.addAll(List.of(headers));
        return all.toArray(String[]::new);
    }

    /** Without the token. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return server.send(method, path, body, all.toArray(String[]::new));
    }

    @Override
    public void close() {
        server.close();
    }
}
