package org.dalil.desk;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.testing.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** A real server, and people who work at its desk. */
public final class Office implements AutoCloseable {
    private final Server server;

    public Office() {
        this(Map.of());
    }

    public Office(Map<String, Object> more) {
        var settings = new HashMap<String, Object>(Map.of("dalil.test.probe", "true"));
        settings.putAll(more);
        server = Server.start(settings);
    }

    public Server server() {
        return server;
    }

    /** Somebody of this role who has signed in. */
    public Clerk clerk(String name, Role role) {
        var email = name.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        var account = server.bean(Accounts.class).add(email, name, role, "seven green ears");
        return new Clerk(account, server.bean(Sessions.class).begin(account), server);
    }

    /** Where an answer leads. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Override
    public void close() {
        server.close();
    }

    /** Somebody with a browser that is signed in. */
    public record Clerk(Account account, String session, Server server) {

        public HttpResponse<String> get(String path) {
            return server.get(path, "Cookie", cookie());
        }

        /** A page that is there. */
        public Document page(String path) {
            var answer = get(path);
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answers " + answer.statusCode());
            }
            return Jsoup.parse(answer.body());
        }

        /** The same for somebody who works in this language. */
        public Document getIn(String language, String path) {
            var cookies = cookie() + "; dalil_language=" + language;
            return Jsoup.parse(server.get(path, "Cookie", cookies).body());
        }

        public HttpResponse<String> post(String path, Map<String, String> form) {
            return server.post(path, form, "Cookie", cookie());
        }

        /** The same for somebody who works in this language. */
        public HttpResponse<String> postIn(String language, String path, Map<String, String> form) {
            return server.post(path, form, "Cookie", cookie() + "; dalil_language=" + language);
        }

        /** Sends a file as a form of the desk does; {@code accept} is what a script asks for. */
        public HttpResponse<String> attach(
                String path, String name, String content, String accept) {
            return attachIn("en", path, name, content, accept);
        }

        public HttpResponse<String> attachIn(
                String language, String path, String name, String content, String accept) {
            var body =
                    """
                    --here\r
                    Content-Disposition: form-data; name="file"; filename="%s"\r
                    Content-Type: application/octet-stream\r
                    \r
                    %s\r
                    --here--\r
                    """
                            .formatted(name, content);
            return server.send(
                    "POST",
                    path,
                    body,
                    "Cookie",
                    cookie() + "; dalil_language=" + language,
                    "Sec-Fetch-Site",
                    "same-origin",
                    "Accept",
                    accept,
                    "Content-Type",
                    "multipart/form-data; boundary=here");
        }

        /** Sends a file together with what stands in the other fields of its form. */
        public HttpResponse<String> attach(
                String path, Map<String, String> form, String name, String content) {
            var body = new StringBuilder();
            form.forEach((field, typed) -> body.append(part("\"" + field + "\"", typed)));
            body.append(part("\"file\"; filename=\"" + name + "\"", content));
            return server.send(
                    "POST",
                    path,
                    body.append("--here--\r\n").toString(),
                    "Cookie",
                    cookie(),
                    "Sec-Fetch-Site",
                    "same-origin",
                    "Accept",
                    "text/html",
                    "Content-Type",
                    "multipart/form-data; boundary=here");
        }

        private static String part(String name, String content) {
            return "--here\r\nContent-Disposition: form-data; name="
                    + name
                    + "\r\n\r\n"
                    + content
                    + "\r\n";
        }

        /** The session ends on the server, as when it is too old. */
        public void isSignedOut() {
            server.bean(Sessions.class).end(session);
        }

        private String cookie() {
            return "dalil_session=" + session;
        }
    }
}
