package org.dalil.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;

import org.dalil.testing.Server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** What a program reads from an answer. */
final class Json {
    private Json() {}

    static Map<String, Object> of(Server server, HttpResponse<String> answer) {
        try {
            return server.bean(JsonMapper.class)
                    .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
        } catch (IOException notJson) {
            throw new UncheckedIOException(answer.body(), notJson);
        }
    }
}
