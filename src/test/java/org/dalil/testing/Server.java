package org.dalil.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

import org.dalil.database.Changes;
import org.dalil.search.following.Follower;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real server on a free port and a base of its own, and a browser without a memory: it follows no
 * redirect, keeps no cookie, and says of itself that it is Firefox.
 */
public final class Server implements AutoCloseable {
    public static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private Server(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    public static Server start() {
        return start(Map.of());
    }

    public static Server start(Map<String, Object> settings) {
        return new Server(Dalil.start(settings));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public World world() {
        return bean(World.class);
    }

    public int port() {
        return server.getPort();
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + server.getPort() + path);
    }

    /**
     * Waits until the index has followed what was written: until then a kept page may be made anew.
     */
    public void settle() throws InterruptedException {
        var position = bean(Changes.class).position();
        if (!bean(Follower.class).await(position, Duration.ofSeconds(20))) {
            throw new IllegalStateException("the index does not follow to " + position);
        }
        Thread.sleep(300); // the news of it is published a moment later
    }

    /** Waits until readers may be sent here. */
    public void ready() throws InterruptedException {
        for (var wait = 0; wait < 200; wait++) {
            if (get("/health/readiness").statusCode() == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("not ready after 20 seconds");
    }

    /** Asks for a path, with headers in pairs. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Sends a form as a page of the portal does; a comma parts the values of one name. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body =
                form.entrySet().stream()
                        .flatMap(
                                each ->
                                        Stream.of(each.getValue().split(","))
                                                .map(value -> each.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.addAll(
                java.util.List.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin"));
        return send("POST", path, body, all.toArray(String[]::new));
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(address(path))
                        .timeout(Duration.ofSeconds(30))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body))
                        .setHeader("User-Agent", BROWSER);
        for (var at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        return answer(request.build(), BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
