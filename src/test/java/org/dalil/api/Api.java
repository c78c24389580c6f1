package org.dalil.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;

import org.dalil.testing.Dalil;
import org.dalil.testing.World;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A real server on a base of its own, and a program that asks it. */
final class Api implements AutoCloseable {
    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Api(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    static Api start(Map<String, Object> settings) {
        return new Api(Dalil.start(settings));
    }

    World world() {
        return bean(World.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks for a path, with headers in pairs. */
    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers) {
        request.uri(URI.create(server.getURL() + path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** An object of JSON as a map. */
    Map<String, Object> json(HttpResponse<String> answer) {
        try {
            return bean(JsonMapper.class)
                    .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
        } catch (IOException notJson) {
            throw new UncheckedIOException(answer.body(), notJson);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
